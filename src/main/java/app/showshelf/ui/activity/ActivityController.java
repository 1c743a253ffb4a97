package app.showshelf.ui.activity;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.showshelf.sync.SyncState;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.PageHead;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.SettingsTopic;
import app.showshelf.ui.common.Strip;

/** The activity: what runs, what failed, what waits, what is done. */
public final class ActivityController {
    /** More rows than anyone reads at a glance; the heading counts them all. */
    private static final int ROWS = 50;

    private final ActivityModel model;
    private final ScreenContext context;
    private final ObservableValue<SyncState> sync;
    private final Texts texts;

    @FXML
    private StackPane head;
    @FXML
    private VBox paused;
    @FXML
    private VBox lists;
    @FXML
    private Label nothing;

    ActivityController(ActivityModel model, ScreenContext context, ObservableValue<SyncState> sync) {
        this.model = model;
        this.context = context;
        this.sync = sync;
        this.texts = context.words().texts();
    }

    @FXML
    private void initialize() {
        PageHead words = new PageHead(context.navigator(), texts, texts.get("shell.activity"));
        words.actions().addAll(pause(), syncAll());
        head.getChildren().add(words);
        model.listsProperty().subscribe(this::show);
    }

    private void show(ActivityLists now) {
        if (now == null) {
            return;
        }
        paused.getChildren().setAll(now.paused().stream().map(this::strip).toList());
        lists.getChildren().clear();
        add("activity.running", now.running(), now.running().size(), null);
        add("activity.failed", now.failed(), now.failed().size(), tryAll());
        add("activity.waiting", now.waiting(), sync.getValue().waitingCount(), null);
        add("activity.done", now.done(), now.done().size(), null);
        nothing.setVisible(now.isEmpty());
    }

    private void add(String key, List<ActivityRow> rows, int count, Button action) {
        if (rows.isEmpty()) {
            return;
        }
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("t-section");
        Label number = new Label(String.valueOf(count));
        number.getStyleClass().add("t-muted");
        HBox heading = new HBox(name, number);
        heading.getStyleClass().add("heading");
        if (action != null && rows.size() > 1) {
            heading.getChildren().add(action);
        }
        VBox list = new VBox(heading);
        rows.stream().limit(ROWS).map(this::cell)
                .forEach(list.getChildren()::add);
        lists.getChildren().add(list);
    }

    private RowCell cell(ActivityRow row) {
        RowCell cell = new RowCell(row);
        switch (row.kind()) {
            case RUNNING -> cell.addAction(texts.get("activity.cancel"), () -> model.cancel(row.showId()));
            case FAILED -> cell.addAction(texts.get("activity.tryAgain"), () -> model.tryAgain(row.showId()));
            default -> {
                // Nothing to do about it.
            }
        }
        return cell;
    }

    private Button pause() {
        Button button = new Button();
        button.setId("pause");
        button.textProperty().bind(sync.map(state -> texts.get(state.held() ? "status.resume" : "status.pause")));
        button.setOnAction(_ -> model.pauseOrResume(sync.getValue()));
        return button;
    }

    private Button syncAll() {
        Button button = new Button(texts.get("activity.syncAll"));
        button.setId("sync-all");
        button.setOnAction(_ -> model.syncAll());
        return button;
    }

    private Button tryAll() {
        Button button = new Button(texts.get("activity.tryAllAgain"));
        button.getStyleClass().addAll("text-button", "accent-button", "small-button");
        button.setOnAction(_ -> model.tryAllAgain());
        return button;
    }

    private Strip strip(ActivityLists.PausedProvider provider) {
        Strip strip = new Strip("fltrmz-warning-20", "", provider.sentence());
        return provider.needsKey()
                ? strip.withAction(texts.get("activity.openSettings"), () -> context.openSettings().accept(SettingsTopic.PROVIDERS))
                : strip;
    }
}
