package app.showshelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import app.showshelf.store.BackupFile;
import app.showshelf.store.BackupKind;
import app.showshelf.store.BackupProgress;
import app.showshelf.store.Restoring;
import app.showshelf.store.Store;
import app.showshelf.ui.LibraryBackups;

/**
 * The backups of the library that a window shows.
 *
 * @param restarting closes the library and opens it again with that in its place
 */
record WindowBackups(Keeping keeping, Store store, Consumer<Restoring.Ready> restarting) implements LibraryBackups {
    @Override
    public Path folder() {
        return keeping.backups().folder();
    }

    @Override
    public List<BackupFile> list() throws IOException {
        return keeping.backups().list();
    }

    @Override
    public BackupFile make(BackupProgress progress) throws IOException {
        return keeping.make(store, BackupKind.BY_HAND, progress);
    }

    @Override
    public Restoring.Ready prepare(Path backup, BackupProgress progress) throws IOException {
        return keeping.prepare(backup, store, progress);
    }

    @Override
    public void restart(Restoring.Ready ready) {
        restarting.accept(ready);
    }
}
