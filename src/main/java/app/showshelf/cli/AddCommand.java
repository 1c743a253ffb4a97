package app.showshelf.cli;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;

import app.showshelf.library.ShowRef;
import app.showshelf.metadata.ProviderException;
import app.showshelf.text.Texts;

/** Puts shows into the library without watching them. */
@CommandLine.Command(name = "add", description = "${bundle:cli.add}")
final class AddCommand extends Command {
    @Parameters(arity = "1..*", paramLabel = "PROVIDER:ID", description = "${bundle:cli.refs}")
    private List<ShowRef> refs;

    AddCommand(Program program, Texts texts) {
        super(program, texts);
    }

    @Override
    int run(CommandServices services) throws InterruptedException {
        int result = DONE;
        for (ShowRef ref : refs) {
            try {
                long id = services.intake().add(ref);
                out().println(ref + "\t" + services.queries().page(id).orElseThrow().card().name());
            } catch (ProviderException e) {
                say(ref, e);
                result = FAILED;
            }
        }
        return result;
    }
}
