package app.showshelf.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.showshelf.store.BackupFile;
import app.showshelf.store.BackupProgress;
import app.showshelf.store.StoreException;
import app.showshelf.text.Texts;
import app.showshelf.ui.LibraryBackups;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Words;

/** The backups that there are, and the one thing that is being done with them. */
final class BackupsTopicModel implements AutoCloseable {
    private static final double MEGABYTE = 1_000_000;

    private final LibraryBackups backups;
    private final Words words;
    private final Texts texts;
    private final InstantSource clock;
    private final Jobs jobs;
    private final ObservableList<BackupRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private final ReadOnlyObjectWrapper<BackupRow> asked = new ReadOnlyObjectWrapper<>(this, "asked");
    private BackupProgress progress = new BackupProgress();
    private Job job = Job.NONE;

    BackupsTopicModel(LibraryBackups backups, Words words, InstantSource clock, Jobs jobs) {
        this.backups = backups;
        this.words = words;
        this.texts = words.texts();
        this.clock = clock;
        this.jobs = jobs;
    }

    /** Looks which there are now. */
    void look() {
        jobs.run(backups::list, this::show, _ -> said.set(texts.get("settings.backups.unreadable")));
    }

    void make() {
        begin("settings.backups.making");
        job = jobs.run(() -> backups.make(progress), made -> {
            end(texts.get("settings.backups.made", size(made.bytes())));
            look();
        }, _ -> end(texts.get("settings.backups.failed")));
    }

    /** Before anything is restored the user says so once more. */
    void ask(BackupRow row) {
        said.set("");
        asked.set(row);
    }

    /** The same for a file that lies elsewhere. */
    void ask(Path file) {
        ask(new BackupRow(file, file.toString(), ""));
    }

    void restore() {
        Path file = asked.get().file();
        begin("settings.backups.restoring");
        job = jobs.run(() -> backups.prepare(file, progress), ready -> {
            end("");
            backups.restart(ready);
        }, failure -> end(failure instanceof StoreException store ? texts.get(store.textKey()) : texts.get("settings.backups.bad")));
    }

    /** Not that one, or not any further. */
    void cancel() {
        job.cancel();
        end(busy.get() ? texts.get("settings.backups.cancelled") : "");
    }

    private void begin(String what) {
        asked.set(null);
        progress = new BackupProgress();
        said.set(texts.get(what));
        busy.set(true);
    }

    private void end(String sentence) {
        job = Job.NONE;
        asked.set(null);
        said.set(sentence);
        busy.set(false);
    }

    private void show(List<BackupFile> found) {
        rows.setAll(found.stream().map(this::row).toList());
    }

    private BackupRow row(BackupFile backup) {
        Instant now = clock.instant();
        LocalDate day = words.dates().today(backup.at());
        return new BackupRow(backup.file(),
                texts.get("settings.backups.when", words.dates().day(day, now), words.dates().time(backup.at())),
                texts.get("settings.backups.what", texts.get(backup.kind().textKey()), size(backup.bytes())));
    }

    private String size(long bytes) {
        return texts.get("settings.backups.size", Math.max(0.1, bytes / MEGABYTE));
    }

    /** From 0 to 1, at this moment. */
    double share() {
        return progress.share();
    }

    ObservableList<BackupRow> rows() {
        return rows;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What is being done, or what came of it. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** The one that the user is asked about; null where nobody asks. */
    ReadOnlyObjectProperty<BackupRow> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    Path folder() {
        return backups.folder();
    }

    /** Nobody looks any more: what was not confirmed by its end does not come about. */
    @Override
    public void close() {
        job.cancel();
    }
}
