package app.showshelf.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import app.showshelf.library.Failure;
import app.showshelf.library.MediaService;
import app.showshelf.library.SyncReport;
import app.showshelf.settings.ProviderId;
import app.showshelf.sync.SyncMonitor;
import app.showshelf.sync.SyncState;

/** Ticks until nothing is due or nothing can be done about it. */
final class SyncRun {
    /** A provider that cannot be reached for longer than this is given up for this run; one that asks for a break is waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final MediaService media;
    private final SyncMonitor monitor;
    private final InstantSource clock = InstantSource.system();

    /**
     * What came of it.
     *
     * @param waiting shows that are due and were not fetched
     * @param inTheWay the providers because of which they wait
     * @param failed shows that were fetched in part or not at all
     */
    record Result(SyncReport report, int waiting, Map<ProviderId, SyncState.Pause> inTheWay, List<SyncState.Done> failed) {

        int failedCount() {
            return report.failed() + waiting;
        }
    }

    SyncRun(MediaService media, SyncMonitor monitor) {
        this.media = media;
        this.monitor = monitor;
    }

    Result untilNothingIsDue() throws InterruptedException {
        SyncReport all = SyncReport.NOTHING;
        boolean wasQuiet = false;
        while (true) {
            SyncReport one = media.syncIncompleteSeasons();
            all = all.plus(one);
            SyncState state = monitor.state();
            boolean quiet = one.equals(SyncReport.NOTHING) && !state.busy();
            // A fetch that ended just after a tick is reported by the next one.
            boolean done = quiet && wasQuiet;
            wasQuiet = quiet;
            if (done && (state.waitingCount() == 0 || !isWorthWaiting(state))) {
                return new Result(all, state.waitingCount(), state.paused(),
                        state.recent().stream().filter(entry -> entry.failure() != null).toList());
            }
            if (done) {
                Thread.sleep(PAUSE);
            }
        }
    }

    private boolean isWorthWaiting(SyncState state) {
        Instant limit = clock.instant().plus(PATIENCE);
        return state.paused().values().stream().anyMatch(pause -> pause.until() != null
                && (pause.failure().kind() == Failure.Kind.TOO_MANY_REQUESTS || pause.until().isBefore(limit)));
    }
}
