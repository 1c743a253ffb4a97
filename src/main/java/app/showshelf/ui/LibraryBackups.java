package app.showshelf.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import app.showshelf.store.BackupFile;
import app.showshelf.store.BackupProgress;
import app.showshelf.store.Restoring;

/** Backups as the settings know them. What can fail or takes long blocks; an interrupt ends it and changes nothing. */
public interface LibraryBackups {
    /** Where they lie. */
    Path folder();

    /** All of them, the newest first. */
    List<BackupFile> list() throws IOException;

    /** Makes one now. */
    BackupFile make(BackupProgress progress) throws IOException;

    /** Reads that one whole and keeps what the library is now. */
    Restoring.Ready prepare(Path backup, BackupProgress progress) throws IOException;

    /** Closes the library and opens what was prepared in its place. Returns at once. */
    void restart(Restoring.Ready ready);
}
