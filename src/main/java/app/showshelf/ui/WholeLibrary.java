package app.showshelf.ui;

import java.nio.file.Path;

import app.showshelf.cli.doctor.Report;
import app.showshelf.library.transfer.Counts;
import app.showshelf.library.transfer.ImportReport;
import app.showshelf.library.transfer.Progress;

/** What is done with the library as a whole. All of it blocks, and ends soon after an interrupt without having changed anything. */
public interface WholeLibrary {
    /** Writes it into a file. */
    Counts export(Path file, Progress progress);

    /** What bringing that file in would do. */
    ImportReport rehearse(Path file, Progress progress);

    /** Brings that file in. */
    ImportReport bring(Path file, Progress progress);

    /** Looks whether all is in order, and mends what can be mended without a loss where that is asked for. */
    Report examine(boolean repair, Progress progress) throws InterruptedException;
}
