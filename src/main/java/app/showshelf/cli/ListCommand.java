package app.showshelf.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.text.Texts;

/** Prints the shows of the library. */
@CommandLine.Command(name = "list", description = "${bundle:cli.list}")
final class ListCommand extends Command {
    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    ListCommand(Program program, Texts texts) {
        super(program, texts);
    }

    @Override
    int run(CommandServices services) {
        if (json) {
            out().println(new JsonOutput(services.queries()).list());
        } else {
            services.queries().cards(ShelfQuery.ALL).forEach(this::print);
        }
        return DONE;
    }

    private void print(ShowCard show) {
        out().println(
                show.ref() + "\t" + show.name() + "\twatching=" + show.watching() + "\twatched=" + show.watched() + "/" + show.aired());
    }
}
