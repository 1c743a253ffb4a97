package app.showshelf.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import app.showshelf.library.ShowRef;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.sync.SyncState;
import app.showshelf.text.Texts;

/** Fetches until nothing is due, then prints what it did in one line. */
@CommandLine.Command(name = "sync", description = "${bundle:cli.sync}")
final class SyncCommand extends Command {
    @Option(names = "--mode", paramLabel = "MODE", description = "${bundle:cli.sync.mode}")
    private SyncMode mode;
    @Option(names = "--now", arity = "1..*", paramLabel = "PROVIDER:ID", description = "${bundle:cli.sync.now}")
    private List<ShowRef> now = List.of();

    SyncCommand(Program program, Texts texts) {
        super(program, texts);
    }

    @Override
    Optional<SyncMode> mode() {
        return Optional.ofNullable(mode);
    }

    @Override
    int run(CommandServices services) throws InterruptedException {
        long began = System.nanoTime();
        boolean known = true;
        for (ShowRef ref : now) {
            Optional<Long> id = find(services, ref);
            known &= id.isPresent();
            id.ifPresent(services.media()::syncNow);
        }
        SyncRun run = new SyncRun(services.media(), services.monitor(), services.engine());
        SyncRun.Result result = run.untilNothingIsDue();
        result.inTheWay().forEach((provider, pause) -> say(pause.failure(), provider));
        result.failed()
                .forEach(done -> services.queries().page(done.showId()).ifPresent(page -> explain(done, page.card().ref().provider())));
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        out().println(String.format(Locale.ROOT, "mode=%s shows=%d seasons=%d episodes=%d requests=%d failed=%d seconds=%.1f",
                services.monitor().state().mode(), result.report().shows(), result.report().seasons(), result.report().episodes(),
                services.providers().requests(), result.failedCount(), seconds));
        return known && result.failedCount() == 0 ? DONE : FAILED;
    }

    private void explain(SyncState.Done done, ProviderId provider) {
        String sentence = sentence(done.failure(), provider);
        if (done.failedSeason() == null) {
            say("cli.sync.failed", done.name(), sentence);
        } else {
            say("cli.sync.failedSeason", done.name(), String.valueOf(done.failedSeason()), sentence);
        }
    }
}
