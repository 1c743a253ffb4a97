package app.showshelf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import app.showshelf.settings.SyncMode;
import app.showshelf.store.BackupFile;

/** What the command line can start. */
public interface Program {

    /**
     * Opens the window and returns the exit code when it is closed.
     *
     * @param file an exported library that the window offers to bring in
     */
    int window(Optional<Path> file) throws InterruptedException, IOException;

    /** Opens the window, closes it when it has come to rest, and prints how long each stage of the start took. */
    int startReport(PrintWriter out) throws InterruptedException;

    /** Walks through the screens of the sample catalogue and leaves their pictures in that folder; answers the exit code. */
    int tour(Path folder) throws InterruptedException, IOException;

    /**
     * Opens the library for a command.
     *
     * @param mode over the setting and the environment, for this command alone
     * @throws app.showshelf.store.StoreException when it cannot be opened
     */
    CommandServices library(Optional<SyncMode> mode);

    /** Makes a backup of the library. */
    BackupFile backup() throws IOException;

    /** All backups, the newest first. */
    List<BackupFile> backups() throws IOException;

    /**
     * Puts that backup in the place of the library, of which a backup is made first.
     *
     * @throws IOException where the file is no backup; then nothing has changed
     */
    void restore(Path file) throws IOException;
}
