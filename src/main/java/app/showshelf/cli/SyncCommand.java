package app.showshelf.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import app.showshelf.library.ShowRef;
import app.showshelf.library.SyncReport;
import app.showshelf.settings.SyncMode;
import app.showshelf.sync.SyncState;
import app.showshelf.text.Texts;

/** Fetches until nothing is due, then prints what it did in one line. */
@CommandLine.Command(name = "sync", description = "${bundle:cli.sync}")
final class SyncCommand extends Command {
    private static final Duration TICK = Duration.ofSeconds(1);

    @Option(names = "--mode", paramLabel = "MODE", description = "${bundle:cli.sync.mode}")
    private SyncMode mode;
    @Option(names = "--now", arity = "1..*", paramLabel = "PROVIDER:ID", description = "${bundle:cli.sync.now}")
    private List<ShowRef> now = List.of();

    @Option(names = "--watch", description = "${bundle:cli.sync.watch}")
    private boolean watch;

    SyncCommand(Program program, Texts texts) {
        super(program, texts);
    }

    @Override
    Optional<SyncMode> mode() {
        return Optional.ofNullable(mode);
    }

    @Override
    int run(CommandServices services) throws InterruptedException {
        boolean known = true;
        for (ShowRef ref : now) {
            Optional<Long> id = find(services, ref);
            known &= id.isPresent();
            id.ifPresent(services.media()::syncNow);
        }
        SyncRun run = new SyncRun(services.media(), services.monitor(), services.engine());
        boolean well = once(services, run, true);
        if (watch) {
            goOn(services, run);
        }
        return known && well ? DONE : FAILED;
    }

    /** The thread is interrupted when the user has seen enough. */
    private void goOn(CommandServices services, SyncRun run) throws InterruptedException {
        while (true) {
            Thread.sleep(TICK);
            once(services, run, false);
        }
    }

    /** Until nothing is due; answers whether all came. While watching, nothing is said of ticks without anything to do. */
    private boolean once(CommandServices services, SyncRun run, boolean always) throws InterruptedException {
        long began = System.nanoTime();
        long requests = always ? 0 : services.providers().requests();
        SyncRun.Result result = run.untilNothingIsDue();
        if (always || !result.report().equals(SyncReport.NOTHING)) {
            result.inTheWay().forEach((provider, pause) -> say(pause.failure(), provider));
            result.failed().forEach(this::explain);
            double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
            out().println(String.format(Locale.ROOT, "mode=%s shows=%d seasons=%d episodes=%d requests=%d failed=%d seconds=%.1f",
                    services.monitor().state().mode(), result.report().shows(), result.report().seasons(), result.report().episodes(),
                    services.providers().requests() - requests, result.failedCount(), seconds));
        }
        return result.failedCount() == 0;
    }

    private void explain(SyncState.Done done) {
        String sentence = sentence(done.failure(), done.provider());
        if (done.failedSeason() == null) {
            say("cli.sync.failed", done.name(), sentence);
        } else {
            say("cli.sync.failedSeason", done.name(), String.valueOf(done.failedSeason()), sentence);
        }
    }
}
