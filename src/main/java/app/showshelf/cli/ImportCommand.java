package app.showshelf.cli;

import java.nio.file.Path;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import app.showshelf.library.transfer.ImportReport;
import app.showshelf.library.transfer.ImportWords;
import app.showshelf.library.transfer.LibraryImport;
import app.showshelf.library.transfer.TransferException;
import app.showshelf.text.Texts;

/** Brings an exported library into this one. */
@CommandLine.Command(name = "import", description = "${bundle:cli.import}")
final class ImportCommand extends Command {
    @Parameters(paramLabel = "FILE", description = "${bundle:cli.file}")
    private Path file;
    @Option(names = "--dry-run", description = "${bundle:cli.import.dry}")
    private boolean dry;

    ImportCommand(Program program, Texts texts) {
        super(program, texts);
    }

    @Override
    int run(CommandServices services) {
        Tools tools = services.tools();
        LibraryImport bringing = tools.care().bringing();
        try {
            ImportReport report = dry
                    ? bringing.rehearse(file, tools.configuration().settings(), steps())
                    : bringing.bring(file, tools.configuration(), steps());
            new ImportWords(texts()).lines(report).forEach(out()::println);
            if (dry) {
                say("transfer.dry");
            }
            return DONE;
        } catch (TransferException e) {
            say(e.textKey(), file);
            return FAILED;
        }
    }
}
