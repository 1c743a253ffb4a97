package app.showshelf.ui.statistics;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.showshelf.library.HistoryShow;
import app.showshelf.ui.common.EmptyState;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.SegmentedChoice;
import app.showshelf.ui.common.WayBack;
import app.showshelf.ui.live.InParts;
import app.showshelf.ui.live.Narrow;
import app.showshelf.ui.live.Room;

/** The page of numbers: four figures, bars with their table, genres and shows. */
public final class StatisticsController implements Page {
    private static final double ROOM_FOR_TWO = 860;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final double WIDE_PART = 67;

    private final StatisticsViewModel model;
    private final StatisticsScreen screen;
    private final NumberCard episodes;
    private final NumberCard hours;
    private final NumberCard run;
    private final NumberCard backlog;
    private final BarsCard bars;
    private final GenresCard genres;
    private final ShowsCard shows;
    private final NumbersTable table;
    private final InParts parts = new InParts();

    @FXML
    private VBox root;
    @FXML
    private HBox head;
    @FXML
    private SegmentedChoice<Period> period;
    @FXML
    private StackPane content;
    @FXML
    private ScrollPane scroll;
    @FXML
    private GridPane figures;
    @FXML
    private GridPane cards;
    @FXML
    private Label estimates;
    @FXML
    private VBox loading;
    @FXML
    private VBox failed;

    StatisticsController(StatisticsViewModel model, StatisticsScreen screen) {
        this.model = model;
        this.screen = screen;
        StatisticsWords words = model.words();
        episodes = new NumberCard(words.get("statistics.episodes"));
        hours = new NumberCard(words.get("statistics.time"));
        run = new NumberCard(words.get("statistics.run"));
        backlog = new NumberCard(words.get("statistics.backlog"));
        bars = new BarsCard(words);
        genres = new GenresCard(words);
        shows = new ShowsCard(words, screen.pictures(), this::open);
        table = new NumbersTable(words);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.setSeen(true);
        model.load();
        period.requestFocus();
    }

    @Override
    public void hidden() {
        model.setSeen(false);
    }

    @Override
    public void minutePassed() {
        model.minutePassed();
    }

    @Override
    public void dispose() {
        model.close();
    }

    @FXML
    private void initialize() {
        head.getChildren().addFirst(new WayBack(screen.context().navigator(), screen.context().words().texts()));
        for (Period one : Period.values()) {
            period.add(one, screen.text("statistics.period." + one.name()));
        }
        period.valueProperty().bindBidirectional(model.periodProperty());
        Node nothing = new EmptyState(screen.text("statistics.nothing.title"), screen.text("statistics.nothing.help"),
                screen.text("statistics.nothing.action"), () -> screen.context().navigator().go(new Place.UpNext()))
                .draw(screen.context().jobs(), screen.art(), screen.text("statistics.empty.names").split("\\|"));
        content.getChildren().add(nothing);
        showIn(scroll, StatisticsPhase.NUMBERS);
        showIn(loading, StatisticsPhase.LOADING);
        showIn(failed, StatisticsPhase.FAILED);
        showIn(nothing, StatisticsPhase.NOTHING);
        period.visibleProperty().bind(scroll.visibleProperty());
        Narrow.of(root).subscribe(this::arrangeFigures);
        Room.wide(root).map(room -> room > 0 && room < ROOM_FOR_TWO).subscribe(this::arrangeCards);
        model.summaryProperty().subscribe(this::fill);
    }

    @FXML
    private void tryAgain() {
        model.load();
    }

    private void open(HistoryShow show) {
        screen.context().navigator().go(new Place.Show(show.ref()));
    }

    private void showIn(Node node, StatisticsPhase phase) {
        node.visibleProperty().bind(model.phaseProperty().isEqualTo(phase));
    }

    /** Narrow: two figures beside each other. */
    private void arrangeFigures(boolean narrow) {
        root.pseudoClassStateChanged(NARROW, narrow);
        columns(figures, narrow ? new double[]{50, 50} : new double[]{25, 25, 25, 25});
        place(figures, narrow ? 2 : 4, episodes, hours, run, backlog);
    }

    /** Where two columns would be too narrow for their tables, all cards stand in one. */
    private void arrangeCards(boolean narrow) {
        root.pseudoClassStateChanged(TIGHT, narrow);
        columns(cards, narrow ? new double[]{100} : new double[]{WIDE_PART, 100 - WIDE_PART});
        if (narrow) {
            place(cards, 1, bars, table, genres, shows);
        } else {
            place(cards, 2, bars, genres, shows, table);
        }
    }

    private static void place(GridPane grid, int columns, Node... nodes) {
        grid.getChildren().clear();
        for (int i = 0; i < nodes.length; i++) {
            grid.add(nodes[i], i % columns, i / columns);
        }
    }

    private static void columns(GridPane grid, double... percents) {
        grid.getColumnConstraints().clear();
        for (double percent : percents) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
    }

    private void fill(Summary summary) {
        if (summary == null) {
            return;
        }
        StatisticsWords words = model.words();
        episodes.say(words.number(summary.all().episodes()), words.compared(summary));
        hours.say(words.hours(summary.all()), words.perDay(summary));
        run.say(words.run(summary.streak()), words.runDays(summary.streak()));
        backlog.say(words.backlog(summary.backlog()), words.backlogOf(summary));
        parts.begin(() -> bars.fill(summary), () -> genres.fill(summary), () -> shows.fill(summary), () -> table.fill(summary));
        estimates.setText(words.estimates(summary));
        estimates.setManaged(!estimates.getText().isEmpty());
    }
}
