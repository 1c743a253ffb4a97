package app.showshelf.ui.shelf;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.ShelfQuery;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.SearchField;
import app.showshelf.ui.common.WayBack;
import app.showshelf.ui.live.Narrow;
import app.showshelf.ui.pictures.Pictures;

/** The library's page. */
public final class ShelfController implements Page {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FILTER = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);

    private final ShelfViewModel model;
    private final Navigator navigator;
    private final Texts texts;
    private final PosterGrid grid;
    private boolean wantsFocus;
    private FilterBar bar;
    @FXML
    private VBox root;
    @FXML
    private HBox head;
    @FXML
    private SearchField search;
    @FXML
    private MenuButton sort;
    @FXML
    private FontIcon sortIcon;
    @FXML
    private Label asked;
    @FXML
    private StackPane content;
    @FXML
    private Node loading;
    @FXML
    private Node nothing;
    @FXML
    private Node failed;
    @FXML
    private Node empty;

    ShelfController(ShelfViewModel model, Pictures pictures, Navigator navigator, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.texts = texts;
        this.grid = new PosterGrid(model.shows(), new TileParts(pictures, model::stateOf, model::spoken, (_, _) -> {}));
    }

    /** For FXML. */
    public ShelfViewModel getModel() {
        return model;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
        // What cannot be seen yet cannot take the focus.
        wantsFocus = !grid.isVisible();
        grid.requestFocus();
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
        head.getChildren().addFirst(new WayBack(navigator, texts));
        grid.setId("grid");
        grid.setAccessibleText(texts.get("shelf.grid.spoken"));
        content.getChildren().addFirst(grid);
        search.textProperty().bindBidirectional(model.textProperty());
        addFilters();
        bindPhases();
        bindNarrow();
        addSorts();
        listenToKeys();
        grid.setOnOpen(card -> navigator.go(new Place.Show(card.ref())));
        model.syncProperty().subscribe(grid::refreshStates);
    }

    @FXML
    private void showAll() {
        model.showAll();
    }

    @FXML
    private void tryAgain() {
        model.load();
    }

    private void bindPhases() {
        showIn(grid, ShelfPhase.SHOWS);
        grid.visibleProperty().subscribe(there -> {
            if (there && wantsFocus) {
                wantsFocus = false;
                grid.requestFocus();
            }
        });
        showIn(loading, ShelfPhase.LOADING);
        showIn(nothing, ShelfPhase.NOTHING_FOUND);
        showIn(failed, ShelfPhase.FAILED);
        showIn(empty, ShelfPhase.EMPTY);
        ObservableValue<Boolean> nothingToSearch = model.phaseProperty().map(phase -> phase == ShelfPhase.EMPTY);
        search.disableProperty().bind(nothingToSearch);
        sort.disableProperty().bind(nothingToSearch);
        bar.visibleProperty().bind(nothingToSearch.map(none -> !none));
    }

    private void showIn(Node node, ShelfPhase phase) {
        node.visibleProperty().bind(model.phaseProperty().map(now -> now == phase));
    }

    private void bindNarrow() {
        Narrow.of(root).subscribe(narrow -> {
            root.pseudoClassStateChanged(NARROW, narrow);
            search.setPromptText(texts.get(narrow ? "shelf.search.short" : "shelf.search.prompt"));
            grid.setEdge(narrow ? 20 : 24);
        });
    }

    private void addFilters() {
        bar = new FilterBar(model, texts);
        root.getChildren().add(1, bar);
        var words = new FilterWords(texts);
        model.countProperty().subscribe(_ -> asked.setText(
                texts.get("shelf.nothing.help", words.all(model.textProperty().get(), model.filtersProperty().get()))));
    }

    private void addSorts() {
        var group = new ToggleGroup();
        for (ShelfQuery.Sort order : ShelfQuery.Sort.values()) {
            RadioMenuItem item = choice(group, "shelf.sort." + order.name(), () -> model.sortBy(order));
            model.sortProperty().subscribe(now -> item.setSelected(now == order));
        }
        sort.getItems().add(new SeparatorMenuItem());
        var directions = new ToggleGroup();
        for (boolean down : new boolean[]{false, true}) {
            RadioMenuItem item = choice(directions, down ? "shelf.sort.descending" : "shelf.sort.ascending",
                    () -> model.descendingProperty().set(down));
            model.descendingProperty().subscribe(now -> item.setSelected(now == down));
        }
        model.sortProperty().subscribe(_ -> showOrder());
        model.descendingProperty().subscribe(_ -> showOrder());
    }

    private RadioMenuItem choice(ToggleGroup group, String key, Runnable action) {
        var item = new RadioMenuItem(texts.get(key));
        item.setId(key.replace('.', '-'));
        item.setToggleGroup(group);
        item.setOnAction(_ -> action.run());
        sort.getItems().add(item);
        return item;
    }

    private void showOrder() {
        boolean down = model.descendingProperty().get();
        String name = texts.get("shelf.sort." + model.sortProperty().get().name());
        sort.setText(name);
        sortIcon.setIconLiteral(down ? "fltral-arrow-down-20" : "fltral-arrow-up-20");
        sort.setAccessibleText(texts.get("shelf.sort.spoken", name, texts.get(down ? "shelf.sort.descending" : "shelf.sort.ascending")));
    }

    private void listenToKeys() {
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (FIND.match(event)) {
                focusSearch();
                event.consume();
            } else if (FILTER.match(event)) {
                bar.pick();
                event.consume();
            }
        });
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                grid.enter();
                event.consume();
            }
        });
        grid.setOnTyped(letters -> {
            search.requestFocus();
            search.appendText(letters);
            search.end();
        });
    }
}
