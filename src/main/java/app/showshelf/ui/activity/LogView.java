package app.showshelf.ui.activity;

import java.time.Duration;
import java.time.InstantSource;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.text.Texts;
import app.showshelf.ui.common.HeadRow;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.SearchField;
import app.showshelf.ui.common.SegmentedChoice;
import app.showshelf.ui.common.VersionName;

/** The log: what to look for, how bad it is at least, and a button that copies what is shown. */
final class LogView extends VBox {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final LogModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final Button copy;
    private Job clock = Job.NONE;

    LogView(LogModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.words().texts();
        this.copy = new Button(texts.get("activity.log.copy"), new FontIcon("fltral-copy-20"));
        getStyleClass().add("log");
        ListView<LogEntry> list = list(context.clock());
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(tools(), list);
    }

    /** Follows the file from now on. */
    void begin() {
        model.read();
        clock = context.jobs().every(LOOK_AGAIN, model::read);
    }

    /** Leaves the file alone. */
    void end() {
        clock.cancel();
    }

    private HeadRow tools() {
        SearchField search = new SearchField();
        search.setId("log-search");
        search.setPrompts(texts.get("activity.log.search"), texts.get("shelf.search.short"));
        search.setAccessibleText(texts.get("activity.log.search"));
        search.setClearText(texts.get("activity.log.clear"));
        search.textProperty().bindBidirectional(model.wordsProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        SegmentedChoice<LogEntry.Level> least = new SegmentedChoice<>();
        least.add(LogEntry.Level.INFO, texts.get("activity.log.all"));
        least.add(LogEntry.Level.WARN, texts.get("activity.log.warnings"));
        least.add(LogEntry.Level.ERROR, texts.get("activity.log.errors"));
        least.valueProperty().bindBidirectional(model.leastProperty());
        copy.setId("log-copy");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> copy());
        HeadRow tools = new HeadRow(search, least, copy);
        tools.getStyleClass().add("log-tools");
        return tools;
    }

    private ListView<LogEntry> list(InstantSource now) {
        ListView<LogEntry> list = new ListView<>(model.shown());
        list.setId("log-entries");
        list.getStyleClass().add("log-entries");
        list.setAccessibleText(texts.get("activity.log"));
        list.setCellFactory(_ -> new LogCell(context.words(), now));
        Label empty = new Label();
        empty.getStyleClass().add("t-muted");
        empty.textProperty().bind(model.failedProperty().map(failed -> texts.get(failed ? "activity.log.failed" : "activity.log.nothing")));
        list.setPlaceholder(empty);
        model.shown().addListener((ListChangeListener<LogEntry>) _ -> copy.setText(texts.get("activity.log.copy")));
        return list;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.report(texts.get("app.name") + " " + VersionName.read() + ", Java " + Runtime.version() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch")));
        Clipboard.getSystemClipboard().setContent(content);
        copy.setText(texts.get("activity.log.copied"));
    }
}
