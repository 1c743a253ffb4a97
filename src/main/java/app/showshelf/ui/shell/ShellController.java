package app.showshelf.ui.shell;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.showshelf.library.LibraryCounts;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.common.AppIcon;
import app.showshelf.ui.common.DialogOverlay;
import app.showshelf.ui.common.KeyWords;
import app.showshelf.ui.common.NavItem;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.SettingsTopic;
import app.showshelf.ui.common.Shortcut;
import app.showshelf.ui.common.Strip;
import app.showshelf.ui.common.TextScale;
import app.showshelf.ui.common.ToastStack;
import app.showshelf.ui.common.Toasts;

/** The frame around every page: side bar, page area, status bar, and the dialog over them. */
public final class ShellController {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    /** In px of width, at 100 % of text. */
    static final double FOLDS_BELOW = 900;

    private final ScreenContext context;
    private final ObservableValue<SyncState> sync;
    private final ObservableValue<LibraryCounts> counts;
    private final Predicate<Place> exists;
    private final Toasts toasts;
    private final Map<Shortcut, Runnable> commands;
    private Map<Place, NavItem> items = Map.of();

    @FXML
    private StackPane shell;
    @FXML
    private BorderPane frame;
    @FXML
    private VBox sideBar;
    @FXML
    private Label brand;
    @FXML
    private Button jump;
    @FXML
    private Label jumpKeys;
    @FXML
    private NavItem library;
    @FXML
    private NavItem upNext;
    @FXML
    private NavItem upcoming;
    @FXML
    private NavItem discover;
    @FXML
    private NavItem activity;
    @FXML
    private NavItem statistics;
    @FXML
    private NavItem settings;
    @FXML
    private VBox strips;
    @FXML
    private StackPane pages;
    @FXML
    private ToastStack toastStack;
    @FXML
    private DialogOverlay overlay;

    ShellController(ScreenContext context, ObservableValue<SyncState> sync, ObservableValue<LibraryCounts> counts,
            Predicate<Place> exists, Toasts toasts, Map<Shortcut, Runnable> commands) {
        this.context = context;
        this.sync = sync;
        this.counts = counts;
        this.exists = exists;
        this.toasts = toasts;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        brand.setGraphic(AppIcon.node(28));
        items = Map.of(new Place.Library(), library, new Place.UpNext(), upNext, new Place.Upcoming(), upcoming, new Place.Discover(),
                discover, new Place.Activity(), activity, new Place.Statistics(), statistics);
        items.forEach(this::open);
        library.countProperty().bind(counts.map(known -> known.shows() == 0 ? "" : String.valueOf(known.shows())));
        upNext.countProperty().bind(counts.map(known -> known.upNext() == 0 ? "" : String.valueOf(known.upNext())));
        activity.busyProperty().bind(sync.map(SyncState::busy));
        context.navigator().hereProperty().subscribe(this::show);
        context.navigator().expectedProperty().subscribe(this::takeIn);
        var folded = TextScale.of(shell).flatMap(scale -> shell.widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < FOLDS_BELOW * scale));
        items.values().forEach(item -> item.foldedProperty().bind(folded));
        settings.foldedProperty().bind(folded);
        settings.setKeys(KeyWords.of(context.words().texts()).of(Shortcut.SETTINGS));
        folded.subscribe(small -> sideBar.pseudoClassStateChanged(FOLDED, small));
        shell.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        shell.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        shell.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
        jumpKeys.setText(KeyWords.of(context.words().texts()).of(Shortcut.JUMP));
        jump.setAccessibleText(context.words().texts().get("shell.jump.spoken"));
        ((Region) jump.getGraphic()).prefWidthProperty().bind(jump.widthProperty().subtract(1));
        jump.visibleProperty().bind(folded.map(small -> !small));
        jump.managedProperty().bind(jump.visibleProperty());
        toastStack.follow(toasts, context.words().texts());
    }

    /** Puts a section below the places of the side bar. */
    public void addSection(Node section) {
        sideBar.getChildren().add(sideBar.getChildren().indexOf(statistics) + 1, section);
    }

    /** Puts a strip over the pages. */
    public void add(Strip strip) {
        strips.getChildren().add(strip);
    }

    /** Takes a strip away. */
    public void remove(Strip strip) {
        strips.getChildren().remove(strip);
    }

    /** Shows that dialog over everything. */
    public void open(Parent dialog, Runnable onClosed) {
        overlay.show(dialog, onClosed);
    }

    /** The same, hanging from the upper edge. */
    public void openAtTop(Parent dialog, Runnable onClosed) {
        overlay.showAtTop(dialog, onClosed);
    }

    /** Closes the dialog, if there is one. */
    public void closeDialog() {
        overlay.close();
    }

    /** All that is not over the pages: no dialog, no toast. */
    public Parent frame() {
        return frame;
    }

    private void open(Place place, NavItem item) {
        item.setVisible(exists.test(place));
        item.setManaged(item.isVisible());
        item.setOnAction(_ -> context.navigator().go(place));
    }

    @FXML
    private void jump() {
        run(Shortcut.JUMP);
    }

    @FXML
    private void openSettings() {
        context.openSettings().accept(SettingsTopic.SYNC);
    }

    private void show(Navigator.Visit visit) {
        if (visit != null) {
            bringForward(visit.page().root());
            items.forEach((place, item) -> item.choose(place.equals(section(visit.place()))));
        }
    }

    /** The others stay where they are, unseen: a page that comes back to the scene is styled anew, which takes many times as long. */
    private void bringForward(Parent page) {
        takeIn(page);
        pages.getChildren().forEach(each -> show(each, each == page));
    }

    private void takeIn(Parent page) {
        if (page != null && !pages.getChildren().contains(page)) {
            show(page, false);
            pages.getChildren().add(page);
        }
    }

    private static void show(Node page, boolean is) {
        page.setVisible(is);
        page.setManaged(is);
    }

    /** The place of the side bar that a place belongs to. */
    private static Place section(Place place) {
        return switch (place) {
            case Place.Show _ -> new Place.Library();
            case Place.Found _ -> new Place.Discover();
            default -> place;
        };
    }

    private void pressed(KeyEvent event) {
        Shortcut shortcut = overlay.isVisible() ? null : shortcut(event);
        if (shortcut != null) {
            event.consume();
            run(shortcut);
        }
    }

    /** Wherever the keyboard has it. */
    private void typed(KeyEvent event) {
        if ("?".equals(event.getCharacter()) && !overlay.isVisible() && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
            run(Shortcut.KEYS);
        }
    }

    /** The keys of a field that is being written in are its own. */
    private static Shortcut shortcut(KeyEvent event) {
        return Arrays.stream(Shortcut.values()).filter(shortcut -> shortcut.matches(event)).findFirst()
                .filter(shortcut -> !(event.getTarget() instanceof TextInputControl field
                        && (shortcut == Shortcut.UNDO && field.isUndoable() || shortcut == Shortcut.REDO && field.isRedoable())))
                .orElse(null);
    }

    private void run(Shortcut shortcut) {
        switch (shortcut) {
            case BACK -> context.navigator().back();
            case FORWARD -> context.navigator().forward();
            case SEARCH -> context.navigator().hereProperty().get().page().focusSearch();
            case SETTINGS -> openSettings();
            case TOAST -> toastStack.takeFocus();
            default -> commands.get(shortcut).run();
        }
    }

    /** The two buttons at the side of a mouse. */
    private void clicked(MouseEvent event) {
        if (overlay.isVisible()) {
            return;
        }
        if (event.getButton() == MouseButton.BACK) {
            context.navigator().back();
        } else if (event.getButton() == MouseButton.FORWARD) {
            context.navigator().forward();
        }
    }
}
