package app.showshelf;

import java.nio.file.Path;

import app.showshelf.cli.doctor.Doctor;
import app.showshelf.cli.doctor.Report;
import app.showshelf.library.transfer.Counts;
import app.showshelf.library.transfer.ImportReport;
import app.showshelf.library.transfer.LibraryCare;
import app.showshelf.library.transfer.Progress;
import app.showshelf.settings.Configuration;
import app.showshelf.ui.WholeLibrary;

/** The open library as a whole, for the window. */
record WindowCare(LibraryCare care, Doctor doctor, Configuration configuration) implements WholeLibrary {
    @Override
    public Counts export(Path file, Progress progress) {
        return care.export().write(file, configuration.settings(), progress);
    }

    @Override
    public ImportReport rehearse(Path file, Progress progress) {
        return care.bringing().rehearse(file, configuration.settings(), progress);
    }

    @Override
    public ImportReport bring(Path file, Progress progress) {
        return care.bringing().bring(file, configuration, progress);
    }

    @Override
    public Report examine(boolean repair, Progress progress) throws InterruptedException {
        return doctor.examine(repair, progress);
    }
}
