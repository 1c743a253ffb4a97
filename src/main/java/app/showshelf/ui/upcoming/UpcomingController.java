package app.showshelf.ui.upcoming;

import java.time.LocalDate;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.ShowRef;
import app.showshelf.library.UpcomingEpisode;
import app.showshelf.ui.common.EmptyState;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.PageHead;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.SegmentedChoice;
import app.showshelf.ui.common.WayBack;
import app.showshelf.ui.live.Narrow;
import app.showshelf.ui.live.Room;

/** The calendar's page: an agenda or a month, with a column at the right that goes below where there is no room. */
public final class UpcomingController implements Page {
    /** On a lower page the days leave no room for anything below them. */
    private static final double ROOM_FOR_DAY = 520;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final UpcomingViewModel model;
    private final UpcomingScreen screen;
    private final MonthGrid small;
    private final MonthGrid large;
    private final DayList dayList;
    private final WaitingCard waiting;
    private boolean wantsFocus;

    private ObservableValue<Boolean> low;
    @FXML
    private VBox root;
    @FXML
    private HBox head;
    @FXML
    private Label count;
    @FXML
    private SegmentedChoice<UpcomingScope> scope;
    @FXML
    private SegmentedChoice<UpcomingView> view;
    @FXML
    private StackPane content;
    @FXML
    private ListView<AgendaRow> agenda;
    @FXML
    private VBox loading;
    @FXML
    private VBox failed;
    @FXML
    private VBox side;
    @FXML
    private VBox below;
    @FXML
    private Button save;
    @FXML
    private Label saved;

    UpcomingController(UpcomingViewModel model, UpcomingScreen screen) {
        this.model = model;
        this.screen = screen;
        this.small = new MonthGrid(model, false, this::open);
        this.large = new MonthGrid(model, true, this::open);
        this.dayList = new DayList(model, screen.pictures(), this::open);
        this.waiting = new WaitingCard(model, screen.pictures(), this::open);
    }

    /** For FXML. */
    public UpcomingViewModel getModel() {
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
        wantsFocus = true;
        takeFocus();
    }

    @Override
    public void hidden() {
        model.setSeen(false);
    }

    @Override
    public void minutePassed() {
        model.load();
    }

    @Override
    public void dispose() {
        model.close();
    }

    @FXML
    private void initialize() {
        head.getChildren().addFirst(new WayBack(screen.context().navigator(), screen.context().words().texts()));
        small.getStyleClass().add("card");
        VBox.setVgrow(dayList, Priority.ALWAYS);
        agenda.setItems(model.agenda());
        agenda.setCellFactory(_ -> new AgendaCell(model, screen.pictures(), this::open));
        agenda.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addChoices();
        addStates();
        save.disableProperty().bind(model.phaseProperty().isNotEqualTo(UpcomingPhase.DAYS));
        small.setOnChosen(this::scrollTo);
        large.setOnChosen(this::openDay);
        PageHead.seenWhole(count);
        model.savedProperty().subscribe(this::say);
        low = Room.high(root).map(room -> room > 0 && room < ROOM_FOR_DAY);
        Narrow.of(root).subscribe(this::arrange);
        model.viewProperty().subscribe(_ -> arrange(root.getPseudoClassStates().contains(NARROW)));
        low.subscribe(_ -> arrange(root.getPseudoClassStates().contains(NARROW)));
    }

    @FXML
    private void tryAgain() {
        model.load();
    }

    @FXML
    private void saveFile() {
        screen.files().ask(root.getScene().getWindow(), screen.text("upcoming.file.name")).ifPresent(model::save);
    }

    private void open(UpcomingEpisode episode) {
        open(episode.ref());
    }

    private void open(ShowRef show) {
        screen.context().navigator().go(new Place.Show(show));
    }

    private void pressed(KeyEvent event) {
        AgendaRow chosen = agenda.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null) {
            open(chosen.episode());
            event.consume();
        }
    }

    /** The first row of that day, or of the next day with anything. */
    private void scrollTo(LocalDate day) {
        for (int i = 0; i < model.agenda().size(); i++) {
            if (!model.agenda().get(i).day().isBefore(day)) {
                agenda.getSelectionModel().clearAndSelect(i);
                agenda.scrollTo(i);
                return;
            }
        }
    }

    /** What airs on the day is in the list beside it. */
    private void openDay(LocalDate day) {
        if (!model.on(day).isEmpty()) {
            dayList.focusList();
        }
    }

    private void addChoices() {
        for (UpcomingScope one : UpcomingScope.values()) {
            scope.add(one, screen.text("upcoming.scope." + one.name()));
        }
        view.add(UpcomingView.AGENDA, screen.text("upcoming.view.AGENDA"), new FontIcon("fltral-calendar-agenda-20"));
        view.add(UpcomingView.MONTH, screen.text("upcoming.view.MONTH"), new FontIcon("fltral-calendar-month-20"));
        scope.valueProperty().bindBidirectional(model.scopeProperty());
        view.valueProperty().bindBidirectional(model.viewProperty());
    }

    private void addStates() {
        Node nothing = new EmptyState(screen.text("upcoming.nothing.title"), screen.text("upcoming.nothing.help"),
                screen.text("upcoming.nothing.action"), () -> screen.context().navigator().go(new Place.Discover()))
                .draw(screen.context().jobs(), screen.art(), screen.text("upcoming.empty.names").split("\\|"));
        ScrollPane month = new ScrollPane(large);
        month.setFitToWidth(true);
        month.setFitToHeight(true);
        month.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        month.setFocusTraversable(false);
        month.visibleProperty().bind(large.visibleProperty());
        content.getChildren().addAll(nothing, month);
        large.visibleProperty().bind(model.viewProperty().isEqualTo(UpcomingView.MONTH));
        showIn(agenda, UpcomingPhase.DAYS);
        showIn(loading, UpcomingPhase.LOADING);
        showIn(failed, UpcomingPhase.FAILED);
        showIn(nothing, UpcomingPhase.NOTHING);
        agenda.visibleProperty().subscribe(this::takeFocus);
        large.visibleProperty().subscribe(this::takeFocus);
    }

    private void showIn(Node node, UpcomingPhase phase) {
        node.visibleProperty().bind(model.phaseProperty().isEqualTo(phase).and(model.viewProperty().isEqualTo(UpcomingView.AGENDA)));
    }

    /** What cannot be seen yet cannot take the focus. */
    private void takeFocus() {
        if (!wantsFocus || root == null) {
            return;
        }
        if (large.isVisible()) {
            wantsFocus = false;
            large.focusDay();
        } else if (agenda.isVisible()) {
            wantsFocus = false;
            agenda.requestFocus();
        }
    }

    /** In a narrow window the column at the right goes below, without what the page shows anyway. */
    private void arrange(boolean narrow) {
        root.pseudoClassStateChanged(NARROW, narrow);
        boolean month = model.viewProperty().get() == UpcomingView.MONTH;
        side.getChildren().clear();
        below.getChildren().clear();
        waiting.showPosters(!narrow);
        count.setVisible(!narrow);
        boolean leftOut = narrow && low.getValue();
        head.getChildren().remove(save);
        save.setContentDisplay(leftOut ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        save.setTooltip(leftOut ? new Tooltip(save.getText()) : null);
        if (leftOut) {
            // On a low page the days come first.
            head.getChildren().add(save);
            below.getChildren().add(saved);
        } else if (narrow) {
            below.getChildren().addAll(month ? dayList : waiting, save, saved);
        } else {
            side.getChildren().addAll(month ? dayList : small, waiting, save, saved);
        }
        side.setVisible(!narrow);
        side.setManaged(!narrow);
        below.setVisible(narrow);
        below.setManaged(narrow);
    }

    private void say(Saved now) {
        saved.setText(now.text());
        saved.setVisible(!now.text().isEmpty());
        saved.setManaged(saved.isVisible());
        saved.setGraphic(new FontIcon(now.good() ? "fltral-checkmark-circle-16" : "fltral-error-circle-16"));
        saved.getStyleClass().removeAll("good", "bad");
        saved.getStyleClass().add(now.good() ? "good" : "bad");
    }
}
