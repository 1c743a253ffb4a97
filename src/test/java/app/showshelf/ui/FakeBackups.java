package app.showshelf.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import app.showshelf.store.BackupFile;
import app.showshelf.store.BackupKind;
import app.showshelf.store.BackupProgress;
import app.showshelf.store.Restoring;

/** Backups without a disk. */
public final class FakeBackups implements LibraryBackups {
    public final List<BackupFile> files = new CopyOnWriteArrayList<>();
    public final List<Path> restored = new ArrayList<>();
    public volatile CountDownLatch gate = new CountDownLatch(0);
    public volatile boolean broken;

    public FakeBackups() {
        add(BackupKind.DAILY, 1, 4_712_000);
        add(BackupKind.BY_HAND, 2, 4_690_000);
        add(BackupKind.BEFORE_UPDATE, 16, 4_120_000);
    }

    private void add(BackupKind kind, int daysAgo, long bytes) {
        files.add(new BackupFile(Path.of("/backups/" + daysAgo + ".zip"), FakeServices.NOW.minus(Duration.ofDays(daysAgo)), kind, bytes));
    }

    @Override
    public Path folder() {
        return Path.of("/home/someone/Showshelf/backups");
    }

    @Override
    public List<BackupFile> list() {
        return List.copyOf(files);
    }

    @Override
    public BackupFile make(BackupProgress progress) throws IOException {
        pass();
        BackupFile made = new BackupFile(Path.of("/backups/now.zip"), FakeServices.NOW, BackupKind.BY_HAND, 5_000_000);
        files.addFirst(made);
        return made;
    }

    @Override
    public Restoring.Ready prepare(Path backup, BackupProgress progress) throws IOException {
        pass();
        return new Restoring.Ready(backup);
    }

    @Override
    public void restart(Restoring.Ready ready) {
        restored.add(ready.scratch());
    }

    private void pass() throws IOException {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        if (broken) {
            throw new IOException("on purpose");
        }
    }
}
