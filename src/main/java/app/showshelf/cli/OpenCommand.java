package app.showshelf.cli;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;

import app.showshelf.library.ShowRef;
import app.showshelf.metadata.ProviderException;
import app.showshelf.sync.FetchOutcome;
import app.showshelf.text.Texts;

/** Opens a show: from then on it is being watched; fetches what is owed to it and prints it. */
@CommandLine.Command(name = "open", description = "${bundle:cli.open}")
final class OpenCommand extends Command {
    @Parameters(paramLabel = "PROVIDER:ID", description = "${bundle:cli.ref}")
    private ShowRef ref;

    OpenCommand(Program program, Texts texts) {
        super(program, texts);
    }

    @Override
    int run(CommandServices services) throws InterruptedException {
        try {
            long id = services.intake().add(ref);
            services.media().openShow(ref);
            Optional<FetchOutcome> outcome = services.engine().underWay(id).map(fetch -> fetch.join());
            new ShowPrinter(services.queries()).print(id, out());
            outcome.map(FetchOutcome::failure).ifPresent(failure -> say(failure, ref.provider()));
            return outcome.map(FetchOutcome::failure).isPresent() ? FAILED : DONE;
        } catch (ProviderException e) {
            say(ref, e);
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof ProviderException failure)) {
                throw e;
            }
            say(ref, failure);
        } catch (CancellationException e) {
            say("cli.cancelled");
        }
        return FAILED;
    }
}
