package app.showshelf.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

import app.showshelf.library.Failure;
import app.showshelf.library.MediaService;
import app.showshelf.library.SyncReport;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Registration;
import app.showshelf.sync.SyncEngine;
import app.showshelf.sync.SyncMonitor;
import app.showshelf.sync.SyncState;

/** Ticks until nothing is due or nothing can be done about it. */
final class SyncRun {
    /** A provider that cannot be reached for longer than this is given up for this run; one that asks for a break is waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(100);
    /**
     * So many ticks without anything are the end. One is not: what a tick has tried in vain waits only from the next one on,
     * and a break can end between a tick and the look at it.
     */
    private static final int CERTAIN = 2;

    private final MediaService media;
    private final SyncMonitor monitor;
    private final SyncEngine engine;
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

    SyncRun(MediaService media, SyncMonitor monitor, SyncEngine engine) {
        this.media = media;
        this.monitor = monitor;
        this.engine = engine;
    }

    Result untilNothingIsDue() throws InterruptedException {
        Queue<SyncState.Done> failed = new ConcurrentLinkedQueue<>();
        try (Registration _ = monitor.subscribeToEnds(end -> {
            if (end.failure() != null) {
                failed.add(end);
            }
        })) {
            return untilNothingIsDue(failed);
        }
    }

    private Result untilNothingIsDue(Queue<SyncState.Done> failed) throws InterruptedException {
        SyncReport all = SyncReport.NOTHING;
        int idle = 0;
        while (true) {
            SyncReport one = tick();
            all = all.plus(one);
            SyncState state = monitor.state();
            int waiting = waiting(state);
            boolean moves = !one.equals(SyncReport.NOTHING) || monitor.busy() || waiting > 0 && isWorthWaiting(state);
            idle = moves ? 0 : idle + 1;
            if (idle == CERTAIN) {
                return new Result(all, waiting, state.paused(), List.copyOf(failed));
            }
            // A tick waits for fetches, but not for a list of what has changed.
            if (waiting > 0 || !state.busy() && monitor.busy()) {
                Thread.sleep(PAUSE);
            }
        }
    }

    /** An interrupted thread gets no connection to the store: that is no failure. */
    private SyncReport tick() throws InterruptedException {
        try {
            SyncReport report = media.syncIncompleteSeasons();
            if (!Thread.currentThread().isInterrupted()) {
                return report;
            }
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                throw e;
            }
        }
        throw new InterruptedException();
    }

    /** What is due and what was asked for by name, each show once. */
    private int waiting(SyncState state) {
        Set<Long> due = state.waiting().stream().map(SyncState.Waiting::showId).collect(Collectors.toSet());
        return state.waitingCount() + (int) engine.demanded().stream().filter(show -> !due.contains(show)).count();
    }

    private boolean isWorthWaiting(SyncState state) {
        Instant limit = clock.instant().plus(PATIENCE);
        return state.paused().values().stream().anyMatch(pause -> pause.until() != null
                && (pause.failure().kind() == Failure.Kind.TOO_MANY_REQUESTS || pause.until().isBefore(limit)));
    }
}
