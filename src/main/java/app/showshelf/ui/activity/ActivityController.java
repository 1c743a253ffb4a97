package app.showshelf.ui.activity;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.text.Texts;
import app.showshelf.ui.common.PageHead;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.SettingsTopic;
import app.showshelf.ui.common.Strip;
import app.showshelf.ui.live.Narrow;
import app.showshelf.ui.live.PauseButton;
import app.showshelf.ui.live.Room;
import app.showshelf.ui.quick.QuickShelf;

/** The activity: what runs, what failed, what waits, what is done, and what the providers' limits leave; or the log. */
public final class ActivityController {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    /** Below this width of the page its columns are narrower, so that reasons keep theirs; in px at 100 % of text. */
    private static final double ROOM = 860;
    private static final int POSTER_WIDTH = 38;
    private static final int FEW_FAILED = 6;
    /** Many come and go in a second. */
    private static final int FEW_RUNNING = 6;
    private static final int FEW = 5;

    private final ActivityModel model;
    private final ScreenContext context;
    private final QuickShelf shows;
    private final LogView log;
    private final Texts texts;
    private final Button logButton = new Button();

    @FXML
    private VBox root;
    @FXML
    private StackPane head;
    @FXML
    private VBox paused;
    @FXML
    private StackPane content;
    @FXML
    private StackPane now;
    @FXML
    private HBox columns;
    @FXML
    private VBox lists;
    @FXML
    private VBox side;
    @FXML
    private VBox providers;
    @FXML
    private Label modeSentence;
    @FXML
    private Label nothing;
    private ActivitySection running;
    private ActivitySection failed;
    private ActivitySection waiting;
    private ActivitySection done;

    ActivityController(ActivityModel model, LogView log, QuickShelf shows, ScreenContext context) {
        this.model = model;
        this.log = log;
        this.shows = shows;
        this.context = context;
        this.texts = context.words().texts();
    }

    @FXML
    private void initialize() {
        PageHead words = new PageHead(context.navigator(), texts, texts.get("shell.activity"));
        for (Button button : List.of(logButton(), pause(), syncAll())) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            words.offer(button);
        }
        head.getChildren().add(words);
        FlowPane cards = new FlowPane();
        cards.getStyleClass().add("running-cards");
        running = new ActivitySection(texts, "activity.running", FEW_RUNNING, cards, this::card);
        failed = new ActivitySection(texts, "activity.failed", FEW_FAILED, new VBox(), this::row);
        failed.addAction(tryAll());
        waiting = new ActivitySection(texts, "activity.waiting", FEW, new VBox(), this::row);
        done = new ActivitySection(texts, "activity.done", FEW, new VBox(), this::row);
        lists.getChildren().addAll(running, failed, waiting, done);
        log.setVisible(false);
        content.getChildren().add(log);
        model.listsProperty().subscribe(this::show);
        model.providersProperty().subscribe(this::showProviders);
        modeSentence.textProperty().bind(model.modeProperty());
        Narrow.of(root).subscribe(this::arrange);
        Room.wide(root).subscribe(room -> root.pseudoClassStateChanged(TIGHT, room < ROOM));
    }

    /** Whether the log stands there instead of the lists. */
    void showLog(boolean wanted) {
        log.setVisible(wanted);
        now.setVisible(!wanted);
        logButton.setText(texts.get(wanted ? "activity.log.back" : "activity.log"));
        if (wanted) {
            log.begin();
        } else {
            log.end();
        }
    }

    @FXML
    private void changeMode() {
        context.openSettings().accept(SettingsTopic.SYNC);
    }

    private void show(ActivityLists present) {
        if (present == null) {
            return;
        }
        paused.getChildren().setAll(present.paused().stream().filter(ActivityLists.PausedProvider::needsKey).map(this::strip).toList());
        running.show(present.running(), present.running().size());
        failed.show(present.failed(), present.failed().size());
        waiting.show(present.waiting(), present.waitingCount());
        done.show(present.done(), present.done().size());
        nothing.setVisible(present.isEmpty());
    }

    private void showProviders(List<ProviderState> states) {
        while (providers.getChildren().size() < states.size()) {
            providers.getChildren().add(new ProviderCard());
        }
        providers.getChildren().remove(states.size(), providers.getChildren().size());
        for (int i = 0; i < states.size(); i++) {
            ((ProviderCard) providers.getChildren().get(i)).show(states.get(i));
        }
    }

    /** The right column goes below where there is no room beside. */
    private void arrange(boolean narrow) {
        root.pseudoClassStateChanged(NARROW, narrow);
        columns.getChildren().remove(side);
        lists.getChildren().remove(side);
        (narrow ? lists : columns).getChildren().add(side);
    }

    private RunningCard card(ActivityRow row) {
        StackPane poster = new StackPane();
        poster.getStyleClass().add("poster-place");
        context.jobs().run(() -> shows.card().apply(row.showId()), found -> found.ifPresent(card -> poster.getChildren()
                .setAll(shows.poster().of(card.ref(), card.posterPath(), card.name(), POSTER_WIDTH))), _ -> {});
        return new RunningCard(row, poster, texts.get("activity.cancel"), () -> model.cancel(row.showId()));
    }

    private RowCell row(ActivityRow row) {
        RowCell cell = new RowCell(row);
        if (row.kind() == ActivityRow.Kind.FAILED) {
            cell.addAction(texts.get("activity.tryAgain"), () -> model.tryAgain(row.showId()));
        }
        return cell;
    }

    private Button logButton() {
        logButton.setId("log");
        logButton.setText(texts.get("activity.log"));
        logButton.getStyleClass().add("text-button");
        logButton.setOnAction(_ -> showLog(!log.isVisible()));
        return logButton;
    }

    private Button pause() {
        Button button = new PauseButton().follow(model.syncProperty(), texts);
        button.setId("pause");
        button.setOnAction(_ -> model.pauseOrResume());
        return button;
    }

    private Button syncAll() {
        Button button = new Button(texts.get("activity.syncAll"), new FontIcon("fltral-arrow-sync-circle-16"));
        button.setId("sync-all");
        button.getStyleClass().add("primary");
        button.setOnAction(_ -> model.syncAll());
        return button;
    }

    private Button tryAll() {
        Button button = new Button(texts.get("activity.tryAllAgain"));
        button.setId("try-all");
        button.setOnAction(_ -> model.tryAllAgain());
        return button;
    }

    /** What the user has to do; all else is told by the provider's card. */
    private Strip strip(ActivityLists.PausedProvider provider) {
        return new Strip("fltrmz-warning-20", "", provider.sentence())
                .withAction(texts.get("activity.openSettings"), () -> context.openSettings().accept(SettingsTopic.PROVIDERS));
    }
}
