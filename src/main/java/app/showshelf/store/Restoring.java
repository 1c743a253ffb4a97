package app.showshelf.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Puts a backup in the place of the library in two steps: the long one while the library is in use, the short one when it is
 * closed. What the library was is kept as a backup first.
 */
public final class Restoring {
    private static final String SCRATCH = ".restore-";

    private final StoreLocation place;
    private final Backups backups;
    private final List<Class<?>> entities;

    /**
     * A backup that is good and ready to be the library.
     *
     * @param scratch the folder in which it waits
     */
    public record Ready(Path scratch) {
        StoreLocation store() {
            return StoreLocation.file(scratch.resolve("library"));
        }
    }

    /** Restores the library at that place. */
    public Restoring(StoreLocation place, Backups backups, List<Class<?>> entities) {
        this.place = place;
        this.backups = backups;
        this.entities = entities;
    }

    /**
     * The first step: reads all of that backup and keeps the present state. An interrupt ends it; then nothing has changed.
     *
     * @throws IOException where the file is no backup, or cannot be read
     * @throws StoreException where a newer version has made it
     */
    public Ready prepare(Path file, Store present, BackupProgress progress) throws IOException {
        sweep();
        Ready ready = new Ready(Files.createTempDirectory(place.folder(), SCRATCH));
        try {
            new BackupArchive(file).unpackGood(ready.scratch(), progress.first());
            Store.open(ready.store(), entities).close();
            backups.make(present, place, BackupKind.BEFORE_RESTORE, progress);
            return ready;
        } catch (IOException | RuntimeException e) {
            drop(ready);
            throw e;
        }
    }

    /** What a kill has left of an earlier one: as large as a library. */
    private void sweep() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(place.folder(), SCRATCH + "*")) {
            for (Path folder : left) {
                Backups.delete(folder);
            }
        }
    }

    /**
     * The second step, with the library closed: the backup is the library now, as it was, and the journal begins anew with the
     * next opening, since the number that the store is given is higher than all of the journal's.
     */
    public void takePlace(Ready ready) throws IOException {
        try {
            long number = place.journal().last() + 1;
            try (Store restored = Store.open(ready.store(), entities)) {
                restored.catchUp(number, _ -> {});
            }
            Files.move(ready.store().file(), place.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            drop(ready);
        }
    }

    /** It is not wanted any more. */
    public void drop(Ready ready) throws IOException {
        Backups.delete(ready.scratch());
    }
}
