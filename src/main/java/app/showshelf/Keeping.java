package app.showshelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.library.LibraryEntities;
import app.showshelf.library.MarksJournal;
import app.showshelf.settings.AppFolders;
import app.showshelf.store.BackupFile;
import app.showshelf.store.BackupKind;
import app.showshelf.store.BackupProgress;
import app.showshelf.store.Backups;
import app.showshelf.store.Restoring;
import app.showshelf.store.Store;
import app.showshelf.store.StoreKeeper;
import app.showshelf.store.StoreLocation;

/** The library of one folder as it is kept from loss: opened whatever has become of it, backed up, restored. */
final class Keeping {
    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

    private final StoreLocation place;
    private final InstantSource clock;
    private final Backups backups;
    private final Restoring restoring;

    Keeping(AppFolders folders, InstantSource clock, ZoneId zone) {
        this.place = StoreLocation.file(folders.library());
        this.clock = clock;
        this.backups = new Backups(folders.backups(), clock, zone);
        this.restoring = new Restoring(place, backups, LibraryEntities.ALL);
    }

    /** The open store, and what had to be done for it. */
    StoreKeeper.Opened open() {
        return new StoreKeeper(place, backups, clock, LibraryEntities.ALL, store -> new MarksJournal(store, clock).sayAll()).open();
    }

    Backups backups() {
        return backups;
    }

    /** Makes a backup; the journal is short then. */
    BackupFile make(Store store, BackupKind kind, BackupProgress progress) throws IOException {
        BackupFile made = backups.make(store, place, kind, progress);
        new MarksJournal(store, clock).shorten();
        return made;
    }

    /** Makes one if a day with changes is over; what goes wrong is told to the log, and tried again later. */
    void makeIfDue(Store store) {
        try {
            if (backups.isDue(place)) {
                make(store, BackupKind.DAILY, new BackupProgress());
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("No backup could be made", e);
        }
    }

    /** Before something is forgotten for good. */
    void makeBeforeCleanUp(Store store) {
        try {
            make(store, BackupKind.BEFORE_CLEANUP, new BackupProgress());
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is forgotten without a backup", e);
        }
    }

    /** The long part of a restore. */
    Restoring.Ready prepare(Path file, Store present, BackupProgress progress) throws IOException {
        return restoring.prepare(file, present, progress);
    }

    /** The short part, with the store closed. */
    void takePlace(Restoring.Ready ready) throws IOException {
        restoring.takePlace(ready);
    }

    void drop(Restoring.Ready ready) throws IOException {
        restoring.drop(ready);
    }
}
