package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.library.EpisodeSync;
import app.showshelf.library.Failure;
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
    private static final Logger LOG = LoggerFactory.getLogger(SyncEngine.class);
    private static final int WORKERS = 6;
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final ShowSync shows;
    private final SyncPlanner planner;
    private final ProviderGate gate;
    private final SyncMonitor monitor;
    private final InstantSource clock;
    private final Duration tick;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Long, CompletableFuture<FetchOutcome>> running = new ConcurrentHashMap<>();
    /** What the user waits for and what has not come yet. */
    private final Map<Long, ShowSync.Demand> demanded = new ConcurrentHashMap<>();
    private final BlockingQueue<SyncReport> finished = new LinkedBlockingQueue<>();

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
    }

    @Override
    public SyncReport sync(List<IncompleteSeason> seasons, SyncMode mode, Instant nextDueAt) {
        monitor.mode(mode);
        monitor.providers(gate.pauses(clock.instant()), gate.isOnline());
        demanded.forEach(this::startDemanded);
        Deque<PlannedShow> queue = new ArrayDeque<>(planner.plan(seasons, demanded.keySet()));
        queue.removeIf(show -> running.containsKey(show.showId()));
        SyncReport report = SyncReport.NOTHING;
        long end = System.nanoTime() + tick.toNanos();
        try {
            do {
                startNext(queue);
                SyncReport one = running.isEmpty() ? finished.poll() : finished.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                report = one == null ? report : report.plus(one);
            } while (!(running.isEmpty() && finished.isEmpty() && !isStartable(queue)) && System.nanoTime() < end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        monitor.providers(gate.pauses(clock.instant()), gate.isOnline());
        if (seasons.isEmpty() && running.isEmpty()) {
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

    /** The fetch of that show that is under way; it fails with a {@link ProviderException} when the provider is in the way. */
    public Optional<CompletableFuture<FetchOutcome>> underWay(long showId) {
        return Optional.ofNullable(running.get(showId));
    }

    /** The user has changed something about that provider: it may be asked again at once. */
    public void retry(ProviderId provider) {
        gate.reset(provider);
    }

    /** Nobody is left alone any longer: all providers may be asked again at once. */
    public void retryAll() {
        for (ProviderId provider : ProviderId.values()) {
            gate.reset(provider);
        }
    }

    /** Cuts off what is under way, but waits for the transaction in hand. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("The sync left {} fetches behind", running.size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void demand(long showId, ShowSync.Demand demand) {
        startDemanded(showId, demanded.merge(showId, demand, (one, other) -> one.compareTo(other) > 0 ? one : other));
    }

    /** Beside the workers, so that the user never waits for them; only a provider that asked us to wait is waited for. */
    private void startDemanded(long showId, ShowSync.Demand demand) {
        if (running.containsKey(showId)) {
            return;
        }
        shows.target(showId, demand).ifPresentOrElse(target -> {
            if (gate.pause(target.ref().provider(), clock.instant()).isEmpty()) {
                start(target, demand, Lane.USER);
            }
        }, () -> demanded.remove(showId, demand));
    }

    private void startNext(Deque<PlannedShow> queue) {
        while (isStartable(queue) && running.size() < WORKERS) {
            PlannedShow next = queue.stream().filter(this::isOpen).findFirst().orElseThrow();
            queue.remove(next);
            start(new ShowSync.Target(next.showId(), next.ref(), next.name(), next.seasons()), ShowSync.Demand.DUE, Lane.BACKGROUND);
        }
        monitor.waiting(
                queue.stream().map(show -> new SyncState.Waiting(show.showId(), show.name(), show.seasons(), show.reason())).toList());
    }

    private boolean isStartable(Deque<PlannedShow> queue) {
        return queue.stream().anyMatch(this::isOpen);
    }

    private boolean isOpen(PlannedShow show) {
        return gate.pause(show.ref().provider(), clock.instant()).isEmpty();
    }

    private void start(ShowSync.Target target, ShowSync.Demand demand, Lane lane) {
        CompletableFuture<FetchOutcome> future = new CompletableFuture<>();
        if (running.putIfAbsent(target.showId(), future) != null) {
            return;
        }
        monitor.started(new SyncState.Running(target.showId(), target.name(), target.seasons(), clock.instant()));
        threads.execute(() -> run(target, demand, lane, future));
    }

    private void run(ShowSync.Target target, ShowSync.Demand demand, Lane lane, CompletableFuture<FetchOutcome> future) {
        try {
            FetchOutcome outcome = fetch(target, demand, lane);
            gate.succeeded(target.ref().provider());
            end(target, demand, outcome, entry(target, outcome));
            future.complete(outcome);
        } catch (ProviderException e) {
            LOG.atWarn().addKeyValue("show", target.ref()).addKeyValue("failure", e.failure().code()).log("The provider is in the way: {}",
                    e.getMessage());
            gate.failed(target.ref().provider(), e, clock.instant());
            end(target, null, FetchOutcome.NOTHING, null);
            future.completeExceptionally(e);
        } catch (InterruptedException e) {
            end(target, null, FetchOutcome.NOTHING, null);
            future.cancel(false);
        } catch (RuntimeException e) {
            // Not even the failure could be stored: asking the provider again and again would not help.
            LOG.atError().addKeyValue("show", target.ref()).setCause(e).log("Could not store what was fetched");
            gate.failed(target.ref().provider(), new ProviderException(new Failure(Failure.Kind.INTERNAL), "The store failed", e),
                    clock.instant());
            end(target, null, FetchOutcome.NOTHING, null);
            future.completeExceptionally(e);
        }
        monitor.providers(gate.pauses(clock.instant()), gate.isOnline());
    }

    /** A mistake of ours must not stay at the head of the queue, either. */
    private FetchOutcome fetch(ShowSync.Target target, ShowSync.Demand demand, Lane lane) throws ProviderException, InterruptedException {
        try {
            return shows.fetch(target.showId(), demand, lane);
        } catch (RuntimeException e) {
            LOG.atError().addKeyValue("show", target.ref()).setCause(e).log("Could not sync a show");
            return shows.setBack(target.showId(), new Failure(Failure.Kind.INTERNAL));
        }
    }

    /** {@code fulfilled} is what the user may no longer wait for; null when nothing came. */
    private void end(ShowSync.Target target, ShowSync.Demand fulfilled, FetchOutcome outcome, SyncState.Done entry) {
        if (fulfilled != null) {
            demanded.computeIfPresent(target.showId(), (_, open) -> open.compareTo(fulfilled) > 0 ? open : null);
        }
        running.remove(target.showId());
        monitor.finished(target.showId(), entry);
        finished.add(outcome.report());
    }

    private SyncState.Done entry(ShowSync.Target target, FetchOutcome outcome) {
        return new SyncState.Done(target.showId(), target.name(), clock.instant(), outcome.changes(), outcome.failure(),
                outcome.failedSeason(),
                outcome.nextTry());
    }
}
