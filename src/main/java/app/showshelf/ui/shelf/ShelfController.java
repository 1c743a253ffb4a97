package app.showshelf.ui.shelf;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.settings.ShelfSettings.Layout;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.KeyWords;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.PageHead;
import app.showshelf.ui.common.SearchField;
import app.showshelf.ui.common.SegmentedChoice;
import app.showshelf.ui.common.Shortcut;
import app.showshelf.ui.live.Narrow;
import app.showshelf.ui.live.Room;
import app.showshelf.ui.live.RowList;
import app.showshelf.ui.pictures.Pictures;

/** The library's page. */
public final class ShelfController implements Page {
    /** On a narrower page the count is said in fewer words. */
    private static final double ROOM_FOR_COUNT = 900;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final KeyCombination FILTER = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);

    private final ShelfViewModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final ShowShelf shelf;
    private final RowList<?> list;
    private final SearchField search = new SearchField();
    private final SortMenu sort;
    private final SegmentedChoice<Layout> layout = new SegmentedChoice<>();
    private final FilterBar bar;
    private boolean wantsFocus;
    @FXML
    private VBox root;
    @FXML
    private StackPane content;
    @FXML
    private Node loading;
    @FXML
    private Node nothing;
    @FXML
    private Label asked;
    @FXML
    private Node failed;
    @FXML
    private Node empty;

    ShelfController(ShelfViewModel model, ShelfActions actions, Pictures pictures, Navigator navigator, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
        shelf = new ShowShelf(model, new TileParts(pictures, model::stateOf, model::spoken, texts), actions);
        list = shelf.list();
        sort = new SortMenu(model, texts);
        bar = new FilterBar(model, texts);
        bar.getChildren().add(new SaveView(model.views(), texts));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.setSeen(true);
        model.load();
        // What cannot be seen yet cannot take the focus.
        wantsFocus = !shelf.isVisible();
        list.requestFocus();
    }

    @Override
    public void hidden() {
        model.setSeen(false);
    }

    @Override
    public void minutePassed() {
        model.load();
        list.refill();
    }

    @Override
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    @Override
    public void dispose() {
        model.close();
    }

    @FXML
    private void initialize() {
        root.getChildren().addAll(0, List.of(head(), bar));
        content.getChildren().addFirst(shelf);
        model.shownProperty().subscribe(shown -> asked.setText(texts.get("shelf.nothing.help",
                new FilterWords(texts).all(shown.query().text(), shown.query().filters()))));
        bindPhases();
        bindNarrow();
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (FILTER.match(event)) {
                bar.pick();
                event.consume();
            }
        });
    }

    @FXML
    private void showAll() {
        model.showAll();
        list.requestFocus();
    }

    @FXML
    private void tryAgain() {
        model.load();
    }

    private PageHead head() {
        var head = new PageHead(navigator, texts, texts.get("shelf.title"));
        head.setId("shelf-head");
        head.countProperty().bind(Room.wide(root)
                .flatMap(room -> room < ROOM_FOR_COUNT ? model.shortCountProperty() : model.countProperty()));
        search.setId("shelf-search");
        search.setKeyHint(KeyWords.of(texts).of(Shortcut.SEARCH));
        search.setClearText(texts.get("shelf.search.clear"));
        search.setAccessibleText(texts.get("shelf.search.prompt"));
        search.setPrompts(texts.get("shelf.search.prompt"), texts.get("shelf.search.short"));
        search.textProperty().bindBidirectional(model.textProperty());
        list.enterFrom(search);
        layout.setId("shelf-layout");
        layout.add(Layout.GRID, new FontIcon("fltral-grid-20"), texts.get("shelf.layout.GRID"));
        layout.add(Layout.LIST, new FontIcon("fltral-list-20"), texts.get("shelf.layout.LIST"));
        layout.valueProperty().bindBidirectional(model.choices().layoutProperty());
        head.offer(search, sort, layout);
        return head;
    }

    private void bindPhases() {
        showIn(shelf, ShelfPhase.SHOWS);
        shelf.visibleProperty().subscribe(there -> {
            if (there && wantsFocus) {
                wantsFocus = false;
                list.requestFocus();
            }
        });
        showIn(loading, ShelfPhase.LOADING);
        showIn(nothing, ShelfPhase.NOTHING_FOUND);
        showIn(failed, ShelfPhase.FAILED);
        showIn(empty, ShelfPhase.EMPTY);
        ObservableValue<Boolean> nothingToSearch = model.phaseProperty().map(phase -> phase == ShelfPhase.EMPTY);
        search.disableProperty().bind(nothingToSearch);
        sort.disableProperty().bind(nothingToSearch);
        layout.disableProperty().bind(nothingToSearch);
        bar.visibleProperty().bind(nothingToSearch.map(none -> !none));
    }

    private void showIn(Node node, ShelfPhase phase) {
        node.visibleProperty().bind(model.phaseProperty().map(now -> now == phase));
    }

    private void bindNarrow() {
        Narrow.of(root).subscribe(narrow -> {
            root.pseudoClassStateChanged(NARROW, narrow);
            shelf.setEdge(narrow ? 20 : 24);
        });
    }
}
