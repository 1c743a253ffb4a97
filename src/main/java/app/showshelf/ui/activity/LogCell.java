package app.showshelf.ui.activity;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.ui.common.SteadyLabel;
import app.showshelf.ui.common.Words;

/** An entry of the log: its sign, when, what, and from where. */
final class LogCell extends ListCell<LogEntry> {
    private final Words words;
    private final InstantSource clock;
    private final FontIcon sign = new FontIcon("fltral-info-20");
    private final Label time = label("t-small", "t-muted", "time");
    private final Label text = label("t-small", "what");
    private final Label source = label("t-caption", "t-muted");
    private final Tooltip whole = new Tooltip();
    private final HBox row;

    LogCell(Words words, InstantSource clock) {
        this.words = words;
        this.clock = clock;
        getStyleClass().add("log-cell");
        sign.getStyleClass().add("i-16");
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        whole.setWrapText(true);
        whole.setMaxWidth(640);
        row = new HBox(new StackPane(sign), time, text, source);
        row.getStyleClass().add("log-row");
    }

    @Override
    protected void updateItem(LogEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        sign.setIconLiteral(switch (entry.level()) {
            case ERROR -> "fltral-error-circle-16";
            case WARN -> "fltrmz-warning-16";
            case INFO, DEBUG -> "fltral-info-16";
        });
        sign.getStyleClass().removeAll("t-danger", "t-warning");
        if (entry.isAtLeast(LogEntry.Level.WARN)) {
            sign.getStyleClass().add(entry.level() == LogEntry.Level.ERROR ? "t-danger" : "t-warning");
        }
        String when = when(entry.at(), clock.instant());
        time.setText(when);
        text.setText(entry.firstLine());
        source.setText(entry.source().substring(entry.source().lastIndexOf('.') + 1));
        whole.setText(entry.text());
        setTooltip(whole);
        setAccessibleText(when + ", " + words.texts().get("activity.log.level." + entry.level().name()) + ", " + entry.firstLine());
        setGraphic(row);
    }

    /** "14:20" today, "Yesterday 14:20" before. */
    private String when(Instant at, Instant now) {
        String time = words.dates().time(at);
        LocalDate day = words.dates().today(at);
        return day.equals(words.dates().today(now)) ? time : words.dates().day(day, now) + " " + time;
    }

    private static Label label(String... styleClasses) {
        Label label = new SteadyLabel();
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
