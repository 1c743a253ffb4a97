package app.showshelf.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import app.showshelf.settings.SyncMode;
import app.showshelf.store.BackupFile;

/** A program whose library cannot be had. */
record Refusing(RuntimeException why) implements Program {
    @Override
    public int window(Optional<Path> file) {
        throw why;
    }

    @Override
    public int startReport(PrintWriter answers) {
        throw why;
    }

    @Override
    public int tour(Path folder) {
        throw why;
    }

    @Override
    public CommandServices library(Optional<SyncMode> mode) {
        throw why;
    }

    @Override
    public BackupFile backup() {
        throw why;
    }

    @Override
    public List<BackupFile> backups() {
        throw why;
    }

    @Override
    public void restore(Path file) {
        throw why;
    }
}
