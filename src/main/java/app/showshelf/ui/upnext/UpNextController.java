package app.showshelf.ui.upnext;

import java.util.EnumMap;
import java.util.Map;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.showshelf.library.UpNext;
import app.showshelf.ui.common.EmptyState;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.PageHead;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.WayBack;
import app.showshelf.ui.live.Narrow;
import app.showshelf.ui.live.Room;

/** The page of what to watch next. Space marks the episode that is chosen and its show goes on; Enter opens the show. */
public final class UpNextController implements Page {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    /** Below this width of the page its rows have no room for all columns. */
    private static final double ROOM = 860;

    private final UpNextViewModel model;
    private final UpNextScreen screen;
    private final Map<UpNextSort, RadioMenuItem> sorts = new EnumMap<>(UpNextSort.class);
    private boolean wantsFocus;
    private boolean held;
    private int chosen;

    @FXML
    private VBox root;
    @FXML
    private HBox head;
    @FXML
    private Label count;
    @FXML
    private MenuButton sort;
    @FXML
    private StackPane content;
    @FXML
    private ListView<UpNext> list;
    @FXML
    private Node loading;
    @FXML
    private Node failed;

    UpNextController(UpNextViewModel model, UpNextScreen screen) {
        this.model = model;
        this.screen = screen;
    }

    /** For FXML. */
    public UpNextViewModel getModel() {
        return model;
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
        wantsFocus = !list.isVisible();
        list.requestFocus();
    }

    @Override
    public void hidden() {
        model.setSeen(false);
    }

    @Override
    public void minutePassed() {
        model.load();
        list.refresh();
    }

    @Override
    public void settingsClosed() {
        list.refresh();
    }

    @Override
    public void dispose() {
        model.close();
    }

    @FXML
    private void initialize() {
        head.getChildren().addFirst(new WayBack(screen.context().navigator(), screen.context().words().texts()));
        PageHead.seenWhole(count);
        list.setItems(model.shows());
        list.setCellFactory(_ -> new UpNextCell(model, screen, this::open));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_RELEASED, _ -> held = false);
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> chosen = index.intValue() < 0 ? chosen : index.intValue());
        model.shows().addListener((ListChangeListener<UpNext>) _ -> keepChoice());
        Narrow.of(root).subscribe(narrow -> root.pseudoClassStateChanged(NARROW, narrow));
        Room.wide(root).subscribe(width -> root.pseudoClassStateChanged(TIGHT, width < ROOM));
        addStates();
        addSorts();
    }

    @FXML
    private void tryAgain() {
        model.load();
    }

    private void open(UpNext show) {
        screen.context().navigator().go(new Place.Show(show.ref()));
    }

    /** A key that is held down marks once: a season is not watched by falling asleep on the keyboard. */
    private void pressed(KeyEvent event) {
        UpNext show = list.getSelectionModel().getSelectedItem();
        if (show == null || !list.isFocused()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            if (!held) {
                model.mark(show);
            }
            held = true;
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            open(show);
            event.consume();
        }
    }

    /** The place stays chosen when its show goes, so that the next key has an aim. */
    private void keepChoice() {
        MultipleSelectionModel<UpNext> selection = list.getSelectionModel();
        int last = model.shows().size() - 1;
        if (last >= 0 && selection.getSelectedIndex() != Math.min(chosen, last)) {
            selection.clearAndSelect(Math.min(chosen, last));
        }
    }

    private void addStates() {
        Node caughtUp = empty("upnext.caughtUp", () -> screen.context().navigator().go(new Place.Upcoming()));
        Node noShows = empty("upnext.noShows", () -> screen.context().navigator().go(new Place.Library()));
        content.getChildren().addAll(caughtUp, noShows);
        showIn(list, UpNextPhase.EPISODES);
        showIn(loading, UpNextPhase.LOADING);
        showIn(failed, UpNextPhase.FAILED);
        showIn(caughtUp, UpNextPhase.CAUGHT_UP);
        showIn(noShows, UpNextPhase.NO_SHOWS);
        sort.visibleProperty().bind(list.visibleProperty());
        list.visibleProperty().subscribe(there -> {
            if (there && wantsFocus) {
                wantsFocus = false;
                list.requestFocus();
            }
        });
    }

    private Node empty(String key, Runnable action) {
        return new EmptyState(screen.text(key + ".title"), screen.text(key + ".help"), screen.text(key + ".action"), action)
                .draw(screen.context().jobs(), screen.art(), screen.text("upnext.empty.names").split("\\|"));
    }

    private void showIn(Node node, UpNextPhase phase) {
        node.visibleProperty().bind(model.phaseProperty().map(now -> now == phase));
    }

    private void addSorts() {
        var group = new ToggleGroup();
        for (UpNextSort order : UpNextSort.values()) {
            var item = new RadioMenuItem(screen.text("upnext.sort." + order.name()));
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.sortProperty().set(order));
            sorts.put(order, item);
            sort.getItems().add(item);
        }
        model.sortProperty().subscribe(order -> {
            sorts.get(order).setSelected(true);
            sort.setText(sorts.get(order).getText());
            sort.setAccessibleText(screen.text("upnext.sort.spoken", sorts.get(order).getText()));
        });
    }
}
