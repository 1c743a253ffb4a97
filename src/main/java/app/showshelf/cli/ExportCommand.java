package app.showshelf.cli;

import java.nio.file.Path;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;

import app.showshelf.library.transfer.Counts;
import app.showshelf.library.transfer.TransferException;
import app.showshelf.text.Texts;

/** Writes the whole library into a file. */
@CommandLine.Command(name = "export", description = "${bundle:cli.export}")
final class ExportCommand extends Command {
    @Parameters(paramLabel = "FILE", description = "${bundle:cli.file}")
    private Path file;

    ExportCommand(Program program, Texts texts) {
        super(program, texts);
    }

    @Override
    int run(CommandServices services) {
        Tools tools = services.tools();
        try {
            Counts counts = tools.care().export().write(file.toAbsolutePath(), tools.configuration().settings(), steps());
            out().println(text("transfer.exported", counts.shows(), counts.seasons(), counts.episodes(), counts.marks()));
            return DONE;
        } catch (TransferException e) {
            say(e.textKey(), file);
            return FAILED;
        }
    }
}
