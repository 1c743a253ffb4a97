package app.showshelf.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;

import app.showshelf.library.ShowCard;
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
            services.engine().underWay(id).ifPresent(OpenCommand::await);
            new ShowPrinter(services.queries()).print(id, out());
            return explain(services, services.queries().page(id).orElseThrow().card());
        } catch (ProviderException e) {
            say(ref, e);
            return FAILED;
        }
    }

    /** What came of it is told by the library: the fetch may have ended before anybody could wait for it. */
    private int explain(CommandServices services, ShowCard show) {
        if (show.failure() != null) {
            say(show.failure(), ref.provider());
            return FAILED;
        }
        if (show.incompleteSeasons() == 0) {
            return DONE;
        }
        Optional.ofNullable(services.monitor().state().paused().get(ref.provider()))
                .ifPresentOrElse(pause -> say(pause.failure(), ref.provider()), () -> say("cli.cancelled"));
        return FAILED;
    }

    private static void await(CompletableFuture<FetchOutcome> fetch) {
        fetch.handle((_, _) -> null).join();
    }
}
