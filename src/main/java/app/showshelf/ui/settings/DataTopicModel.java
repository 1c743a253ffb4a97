package app.showshelf.ui.settings;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import app.showshelf.cli.doctor.Report;
import app.showshelf.library.transfer.Counts;
import app.showshelf.library.transfer.ImportReport;
import app.showshelf.library.transfer.ImportWords;
import app.showshelf.library.transfer.Progress;
import app.showshelf.library.transfer.TransferException;
import app.showshelf.text.Texts;
import app.showshelf.ui.WholeLibrary;
import app.showshelf.ui.common.Job;
import app.showshelf.ui.common.Jobs;

/** The one thing that is being done with the library as a whole: taken away, brought in, or looked at. */
final class DataTopicModel implements AutoCloseable {
    private final WholeLibrary library;
    private final Texts texts;
    private final Jobs jobs;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private final ReadOnlyStringWrapper plan = new ReadOnlyStringWrapper(this, "plan", "");
    private final ReadOnlyObjectWrapper<Report> report = new ReadOnlyObjectWrapper<>(this, "report");
    private final AtomicReference<Double> share = new AtomicReference<>(0.0);
    private Path asked;
    private Job job = Job.NONE;

    DataTopicModel(WholeLibrary library, Texts texts, Jobs jobs) {
        this.library = library;
        this.texts = texts;
        this.jobs = jobs;
    }

    void export(Path file) {
        begin("settings.data.exporting", progress -> library.export(file, progress), this::exported);
    }

    private void exported(Counts counts) {
        end(texts.get("transfer.exported", counts.shows(), counts.seasons(), counts.episodes(), counts.marks()));
    }

    /** First says what the file would change; then the user says whether it shall. */
    void ask(Path file) {
        begin("settings.data.reading", progress -> library.rehearse(file, progress), found -> {
            end(found.isNothing() ? words(found) : "");
            asked = file;
            plan.set(found.isNothing() ? "" : file.getFileName() + "\n" + words(found));
        });
    }

    void bring() {
        Path file = asked;
        begin("settings.data.importing", progress -> library.bring(file, progress), done -> end(words(done)));
    }

    void examine(boolean repair) {
        begin("settings.data.examining", progress -> library.examine(repair, progress), found -> {
            end(found.summary(texts));
            report.set(found);
        });
    }

    /** Not that one, or not any further. */
    void cancel() {
        job.cancel();
        end(busy.get() ? texts.get("settings.data.cancelled") : "");
    }

    private String words(ImportReport done) {
        return String.join("\n", new ImportWords(texts).lines(done));
    }

    /** Work that tells how far it is. */
    private interface Work<T> {
        T with(Progress progress) throws Exception;
    }

    private <T> void begin(String what, Work<T> work, Consumer<T> onDone) {
        plan.set("");
        report.set(null);
        share.set(0.0);
        said.set(texts.get(what));
        busy.set(true);
        Callable<T> call = () -> work.with((done, all) -> share.set(all == 0 ? 0.0 : (double) done / all));
        job = jobs.run(call, onDone, this::failed);
    }

    private void failed(Throwable failure) {
        end(switch (failure) {
            case TransferException transfer -> texts.get(transfer.textKey());
            case CancellationException _ -> texts.get("settings.data.cancelled");
            default -> texts.get("settings.data.failed");
        });
    }

    private void end(String sentence) {
        job = Job.NONE;
        plan.set("");
        said.set(sentence);
        busy.set(false);
    }

    /** From 0 to 1, at this moment. */
    double share() {
        return share.get();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What is being done, or what came of it. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** What the chosen file would change; empty where nobody asks. */
    ReadOnlyStringProperty planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** What the doctor has seen last; null before. */
    ReadOnlyObjectProperty<Report> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Nobody looks any more: what was not confirmed by its end does not come about. */
    @Override
    public void close() {
        job.cancel();
    }
}
