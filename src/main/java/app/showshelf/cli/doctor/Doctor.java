package app.showshelf.cli.doctor;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import app.showshelf.library.check.Consistency;
import app.showshelf.library.transfer.Progress;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.Configuration;

/** Looks at everything that can be wrong with this library on this machine. */
public final class Doctor {
    private final Consistency consistency;
    private final AppFolders folders;
    private final Configuration configuration;
    private final Providers providers;
    private final InstantSource clock;

    /** The doctor of that library. */
    public Doctor(Consistency consistency, AppFolders folders, Configuration configuration, Providers providers, InstantSource clock) {
        this.consistency = consistency;
        this.folders = folders;
        this.configuration = configuration;
        this.providers = providers;
        this.clock = clock;
    }

    /**
     * Looks at it all; blocks for seconds.
     *
     * @param repair whether to mend what can be mended without a loss
     * @param progress hears how many looks are done
     */
    public Report examine(boolean repair, Progress progress) throws InterruptedException {
        List<Exam> exams = exams();
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < exams.size(); i++) {
            progress.at(i, exams.size());
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            results.addAll(exams.get(i).look(repair));
        }
        progress.at(exams.size(), exams.size());
        return new Report(results);
    }

    private List<Exam> exams() {
        List<Exam> exams = new ArrayList<>(List.of(new StoreExam(consistency, clock),
                new PictureExam(folders.images(), configuration.settings().pictureMegabytes()), new FolderExam(folders)));
        providers.all().forEach(provider -> exams.add(new ProviderExam(provider)));
        return exams;
    }
}
