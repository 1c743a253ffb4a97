package app.showshelf.ui.activity;

import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.showshelf.settings.Configuration;
import app.showshelf.ui.common.Jobs;

/** The log with its filter, and what of it goes into a report. */
final class LogModel {
    private static final int MOST_IN_REPORT = 200;

    private final LogReader reader;
    private final Configuration configuration;
    private final Jobs jobs;
    private final ObservableList<LogEntry> shown = FXCollections.observableArrayList();
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObjectProperty<LogEntry.Level> least = new SimpleObjectProperty<>(this, "least", LogEntry.Level.INFO);
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
    private List<LogEntry> all = List.of();
    private boolean reading;

    LogModel(LogReader reader, Configuration configuration, Jobs jobs) {
        this.reader = reader;
        this.configuration = configuration;
        this.jobs = jobs;
        words.subscribe((_, _) -> filter());
        least.subscribe((_, _) -> filter());
    }

    /** What is typed into the filter. */
    StringProperty wordsProperty() {
        return words;
    }

    /** The least bad entries that are shown. */
    ObjectProperty<LogEntry.Level> leastProperty() {
        return least;
    }

    /** Newest first. */
    ObservableList<LogEntry> shown() {
        return shown;
    }

    /** Whether the log could not be read. */
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** Reads the log again, one reading at a time. */
    void read() {
        if (!reading) {
            reading = true;
            Secrets secrets = secrets();
            jobs.run(() -> reader.read(secrets), this::take, _ -> {
                reading = false;
                failed.set(true);
            });
        }
    }

    /** What is shown, oldest first, under words that say which program wrote it; no key stands in it. */
    String report(String head) {
        StringBuilder report = new StringBuilder(head).append('\n');
        shown.stream().limit(MOST_IN_REPORT).toList().reversed().forEach(entry -> report.append(entry.line()).append('\n'));
        return secrets().hidden(report.toString());
    }

    private Secrets secrets() {
        return new Secrets(configuration.tmdbToken(), System.getProperty("user.home", ""));
    }

    private void take(List<LogEntry> entries) {
        reading = false;
        failed.set(false);
        if (!entries.equals(all)) {
            all = entries;
            filter();
        }
    }

    private void filter() {
        shown.setAll(all.stream().filter(entry -> entry.isAtLeast(least.get()) && entry.holds(words.get())).toList());
    }
}
