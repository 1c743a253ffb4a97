package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import app.showshelf.library.EpisodeSync;
import app.showshelf.library.IncompleteSeason;
import app.showshelf.library.SyncReport;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.sync.SyncPlanner.PlannedShow;

/**
 * Works through what is due with a few workers, one fetch per show at a time. What the user waits for does not queue behind
 * them. A slow answer holds up its own worker only: a tick whose time is up leaves it running and reports it later.
 */
public final class SyncEngine implements EpisodeSync, AutoCloseable {
    /** Most of them wait for answers: so many that a slow provider's limit is used, too, and while the next tick is planned. */
    private static final int WORKERS = 16;

    private final ShowSync shows;
    private final SyncPlanner planner;
    private final ProviderGate gate;
    private final SyncMonitor monitor;
    private final InstantSource clock;
    private final Duration tick;
    private final Wishes wishes = new Wishes();
    private final Fetches fetches;

    /**
     * An engine.
     *
     * @param tick how long one call of {@link #sync} may take
     */
    public SyncEngine(ShowSync shows, SyncPlanner planner, ProviderGate gate, SyncMonitor monitor, InstantSource clock, Duration tick) {
        this.shows = shows;
        this.planner = planner;
        this.gate = gate;
        this.monitor = monitor;
        this.clock = clock;
        this.tick = tick;
        this.fetches = new Fetches(shows, gate, monitor, wishes, clock);
    }

    @Override
    public SyncReport sync(List<IncompleteSeason> seasons, SyncMode mode, Instant nextDueAt) {
        monitor.mode(mode);
        monitor.providers(gate.pauses(clock.instant()), gate.isOnline(clock.instant()));
        wishes.forEachDemanded(this::startDemanded);
        Deque<PlannedShow> queue = new ArrayDeque<>(planner.plan(seasons, wishes.demanded()));
        queue.removeIf(show -> fetches.isUnderWay(show.showId()) || wishes.isCancelled(show.showId(), clock.instant()));
        SyncReport report = SyncReport.NOTHING;
        long end = System.nanoTime() + tick.toNanos();
        try {
            do {
                startNext(queue);
                report = report.plus(fetches.nextReport(end - System.nanoTime()));
            } while ((fetches.isReportToCome() || startable(queue) != null) && System.nanoTime() < end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        monitor.providers(gate.pauses(clock.instant()), gate.isOnline(clock.instant()));
        if (seasons.isEmpty() && fetches.count() == 0) {
            monitor.idle(nextDueAt);
        }
        return report;
    }

    @Override
    public void opened(long showId) {
        demand(showId, ShowSync.Demand.OWED);
    }

    @Override
    public void now(long showId) {
        demand(showId, ShowSync.Demand.ALL);
    }

    /**
     * Fetches again what is stored of that show, behind everything.
     *
     * @return the fetch; empty when its provider must not be asked now, or the show is being fetched or gone
     */
    Optional<CompletableFuture<FetchOutcome>> refresh(long showId) {
        return shows.target(showId, ShowSync.Demand.STORED)
                .filter(target -> !fetches.isUnderWay(showId) && gate.pause(target.ref().provider(), clock.instant()).isEmpty())
                .flatMap(target -> fetches.start(target, ShowSync.Demand.STORED, Lane.BACKGROUND));
    }

    /** The fetch of that show that is under way; it fails with a {@link ProviderException} when the provider is in the way. */
    public Optional<CompletableFuture<FetchOutcome>> underWay(long showId) {
        return fetches.underWay(showId);
    }

    /** The shows that the user waits for, as far as they have not come yet. */
    public Set<Long> demanded() {
        return wishes.demanded();
    }

    /** From now on nothing is started but what the user asks for by name; what runs goes on to its end. */
    public void pause() {
        wishes.pause(true);
        monitor.held(true);
    }

    /** Goes on after {@link #pause}, from the next tick on, also with what was cancelled. */
    public void resume() {
        wishes.pause(false);
        wishes.forgetCancelled();
        monitor.held(false);
    }

    /** Cuts off the fetch of that show, if there is one, and leaves the show alone for an hour or until the user asks for it. */
    public void cancel(long showId) {
        wishes.cancel(showId, clock.instant());
        fetches.cutOff(showId);
    }

    /** The user has changed something about that provider: it may be asked again at once. */
    public void retry(ProviderId provider) {
        gate.reset(provider);
    }

    /** Nobody is left alone any longer: all providers may be asked again at once. */
    public void retryAll() {
        List.of(ProviderId.values()).forEach(gate::reset);
    }

    /** By which it lets the user go first. */
    public Courtesy courtesy() {
        return shows.courtesy();
    }

    /** Cuts off what is under way, but waits for the transaction in hand. */
    @Override
    public void close() {
        fetches.close();
    }

    private void demand(long showId, ShowSync.Demand demand) {
        startDemanded(showId, wishes.demand(showId, demand));
    }

    /** Beside the workers, so that the user never waits for them; only a provider that asked us to wait is waited for. */
    private void startDemanded(long showId, ShowSync.Demand demand) {
        if (fetches.isUnderWay(showId) || !wishes.mayStart(demand)) {
            return;
        }
        shows.target(showId, demand).ifPresentOrElse(target -> {
            if (gate.pause(target.ref().provider(), clock.instant()).isEmpty()) {
                fetches.start(target, demand, Lane.USER);
            }
        }, () -> wishes.dropped(showId, demand));
    }

    private void startNext(Deque<PlannedShow> queue) {
        for (PlannedShow next = startable(queue); next != null && fetches.count() < WORKERS
                && !fetches.isUserWaiting(); next = startable(queue)) {
            queue.remove(next);
            fetches.start(new ShowSync.Target(next.showId(), next.ref(), next.name(), next.seasons()), ShowSync.Demand.DUE,
                    Lane.BACKGROUND);
        }
        monitor.waiting(queue.stream()
                .limit(SyncMonitor.WAITING)
                .map(show -> new SyncState.Waiting(show.showId(), show.name(), show.seasons(), show.reason()))
                .toList(), queue.size());
    }

    /** The first that may be asked for now; null where there is none. A worker may close its provider at any moment. */
    private PlannedShow startable(Deque<PlannedShow> queue) {
        return wishes.isPaused() ? null : queue.stream().filter(this::isOpen).findFirst().orElse(null);
    }

    private boolean isOpen(PlannedShow show) {
        return gate.pause(show.ref().provider(), clock.instant()).isEmpty();
    }
}
