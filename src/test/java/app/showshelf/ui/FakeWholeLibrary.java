package app.showshelf.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import app.showshelf.cli.doctor.Report;
import app.showshelf.cli.doctor.Result;
import app.showshelf.library.transfer.Counts;
import app.showshelf.library.transfer.ImportReport;
import app.showshelf.library.transfer.Progress;

/** A library as a whole that only notes what is asked of it. */
public final class FakeWholeLibrary implements WholeLibrary {
    public final List<String> asked = new CopyOnWriteArrayList<>();
    public ImportReport report = new ImportReport(new Counts(2, 3, 40, 5), Counts.NONE, 7, true);
    public RuntimeException failure;

    @Override
    public Counts export(Path file, Progress progress) {
        note("export " + file, progress);
        return new Counts(5000, 12_000, 300_000, 280_000);
    }

    @Override
    public ImportReport rehearse(Path file, Progress progress) {
        note("rehearse " + file, progress);
        return report;
    }

    @Override
    public ImportReport bring(Path file, Progress progress) {
        note("bring " + file, progress);
        return report;
    }

    @Override
    public Report examine(boolean repair, Progress progress) {
        note(repair ? "repair" : "examine", progress);
        return new Report(List.of(
                new Result(Result.Area.STORE, Result.Grade.GOOD, "doctor.store.sound", List.of()),
                new Result(Result.Area.PICTURES, repair ? Result.Grade.MENDED : Result.Grade.WRONG, "doctor.pictures.broken", List.of(3)),
                new Result(Result.Area.FOLDERS, Result.Grade.GOOD, "doctor.folders.sound", List.of(48_000)),
                new Result(Result.Area.PROVIDERS, Result.Grade.GOOD, "doctor.providers.sound",
                        List.of(new Result.Word("provider.tvmaze")))));
    }

    private void note(String what, Progress progress) {
        asked.add(what.toLowerCase(Locale.ROOT));
        progress.at(1, 2);
        if (failure != null) {
            throw failure;
        }
    }
}
