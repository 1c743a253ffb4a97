package app.showshelf.cli;

import java.nio.file.Path;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import app.showshelf.cli.doctor.Report;
import app.showshelf.library.transfer.Comparison;
import app.showshelf.library.transfer.Progress;
import app.showshelf.library.transfer.TransferException;
import app.showshelf.text.Texts;

/** Looks whether all is in order; or compares the library with an exported one. */
@CommandLine.Command(name = "doctor", description = "${bundle:cli.doctor}")
final class DoctorCommand extends Command {
    @Option(names = "--repair", description = "${bundle:cli.doctor.repair}")
    private boolean repair;
    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;
    @Option(names = "--compare", paramLabel = "FILE", description = "${bundle:cli.doctor.compare}")
    private Path compared;

    DoctorCommand(Program program, Texts texts) {
        super(program, texts);
    }

    @Override
    int run(CommandServices services) throws InterruptedException {
        if (compared != null) {
            return compare(services);
        }
        Report report = services.tools().doctor().examine(repair, Progress.NONE);
        out().println(json ? report.json(texts()) : report.text(texts()));
        if (report.wrong() > 0 && !repair) {
            say("cli.doctor.hint");
        }
        return report.wrong() == 0 ? DONE : FAILED;
    }

    private int compare(CommandServices services) {
        try {
            Comparison comparison = services.tools().care().comparison().with(compared, steps());
            out().println(text(comparison.isEqual() ? "transfer.equal" : "transfer.different", comparison.equal(), comparison.different(),
                    comparison.onlyHere(), comparison.onlyThere()));
            return comparison.isEqual() ? DONE : FAILED;
        } catch (TransferException e) {
            say(e.textKey(), compared);
            return FAILED;
        }
    }
}
