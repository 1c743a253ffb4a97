package app.showshelf.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import app.showshelf.library.ShowRef;
import app.showshelf.text.Texts;

/** Prints a show as it is stored; marks and fetches nothing. */
@CommandLine.Command(name = "show", description = "${bundle:cli.show}")
final class ShowCommand extends Command {
    @Parameters(paramLabel = "PROVIDER:ID", description = "${bundle:cli.ref}")
    private ShowRef ref;
    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    ShowCommand(Program program, Texts texts) {
        super(program, texts);
    }

    @Override
    int run(CommandServices services) {
        return find(services, ref).map(id -> {
            if (json) {
                out().println(new JsonOutput(services.queries()).show(id));
            } else {
                new ShowPrinter(services.queries()).print(id, out());
            }
            return DONE;
        }).orElse(FAILED);
    }
}
