package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

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
    /** Most of them wait for answers: so many that a slow provider's limit is used, too, and while the next tick is planned. */
    private static final int WORKERS = 16;
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final ShowSync shows;
    private final SyncPlanner planner;
    private final ProviderGate gate;
    private final SyncMonitor monitor;
    private final InstantSource clock;
    private final Duration tick;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Long, Fetch> running = new ConcurrentHashMap<>();
    private final Wishes wishes = new Wishes();
    /** One report for each fetch that was started, when it has ended. */
    private final BlockingQueue<SyncReport> finished = new LinkedBlockingQueue<>();
    /** Fetches whose report no tick has taken yet: as long as there is one, a tick may wait for it. */
    private final AtomicInteger unreported = new AtomicInteger();

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
        monitor.providers(gate.pauses(clock.instant()), gate.isOnline(clock.instant()));
        wishes.forEachDemanded(this::startDemanded);
        Deque<PlannedShow> queue = new ArrayDeque<>(planner.plan(seasons, wishes.demanded()));
        queue.removeIf(show -> running.containsKey(show.showId()) || wishes.isCancelled(show.showId(), clock.instant()));
        SyncReport report = SyncReport.NOTHING;
        long end = System.nanoTime() + tick.toNanos();
        try {
            do {
                startNext(queue);
                report = report.plus(nextReport(end - System.nanoTime()));
            } while ((unreported.get() > 0 || startable(queue) != null) && System.nanoTime() < end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        monitor.providers(gate.pauses(clock.instant()), gate.isOnline(clock.instant()));
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

    /**
     * Fetches again what is stored of that show, behind everything.
     *
     * @return the fetch; empty when its provider must not be asked now, or the show is being fetched or gone
     */
    Optional<CompletableFuture<FetchOutcome>> refresh(long showId) {
        return shows.target(showId, ShowSync.Demand.STORED)
                .filter(target -> !running.containsKey(showId) && gate.pause(target.ref().provider(), clock.instant()).isEmpty())
                .flatMap(target -> start(target, ShowSync.Demand.STORED, Lane.BACKGROUND));
    }

    /** The fetch of that show that is under way; it fails with a {@link ProviderException} when the provider is in the way. */
    public Optional<CompletableFuture<FetchOutcome>> underWay(long showId) {
        return Optional.ofNullable(running.get(showId)).map(Fetch::future);
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
        Optional.ofNullable(running.get(showId)).map(fetch -> fetch.worker().get()).ifPresent(Thread::interrupt);
    }

    /** The user has changed something about that provider: it may be asked again at once. */
    public void retry(ProviderId provider) {
        gate.reset(provider);
    }

    /** Nobody is left alone any longer: all providers may be asked again at once. */
    public void retryAll() {
        List.of(ProviderId.values()).forEach(gate::reset);
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

    /** The report of a fetch that has ended or ends within that time. */
    private SyncReport nextReport(long nanos) throws InterruptedException {
        SyncReport report = unreported.get() == 0 ? null : finished.poll(nanos, TimeUnit.NANOSECONDS);
        if (report == null) {
            return SyncReport.NOTHING;
        }
        unreported.decrementAndGet();
        return report;
    }

    private void demand(long showId, ShowSync.Demand demand) {
        startDemanded(showId, wishes.demand(showId, demand));
    }

    /** Beside the workers, so that the user never waits for them; only a provider that asked us to wait is waited for. */
    private void startDemanded(long showId, ShowSync.Demand demand) {
        if (running.containsKey(showId) || !wishes.mayStart(demand)) {
            return;
        }
        shows.target(showId, demand).ifPresentOrElse(target -> {
            if (gate.pause(target.ref().provider(), clock.instant()).isEmpty()) {
                start(target, demand, Lane.USER);
            }
        }, () -> wishes.dropped(showId, demand));
    }

    private void startNext(Deque<PlannedShow> queue) {
        for (PlannedShow next = startable(queue); next != null && running.size() < WORKERS && !userWaits(); next = startable(queue)) {
            queue.remove(next);
            start(new ShowSync.Target(next.showId(), next.ref(), next.name(), next.seasons()), ShowSync.Demand.DUE, Lane.BACKGROUND);
        }
        monitor.waiting(queue.stream()
                .limit(SyncMonitor.WAITING)
                .map(show -> new SyncState.Waiting(show.showId(), show.name(), show.seasons(), show.reason()))
                .toList(), queue.size());
    }

    private boolean userWaits() {
        long now = System.nanoTime();
        return running.values().stream().anyMatch(fetch -> fetch.isUrgent(now));
    }

    /** The first that may be asked for now; null where there is none. A worker may close its provider at any moment. */
    private PlannedShow startable(Deque<PlannedShow> queue) {
        return wishes.isPaused() ? null : queue.stream().filter(this::isOpen).findFirst().orElse(null);
    }

    private boolean isOpen(PlannedShow show) {
        return gate.pause(show.ref().provider(), clock.instant()).isEmpty();
    }

    private Optional<CompletableFuture<FetchOutcome>> start(ShowSync.Target target, ShowSync.Demand demand, Lane lane) {
        Fetch fetch = Fetch.of(target, demand, lane);
        unreported.incrementAndGet();
        if (running.putIfAbsent(target.showId(), fetch) != null) {
            unreported.decrementAndGet();
            return Optional.empty();
        }
        monitor.started(new SyncState.Running(target.showId(), target.name(), target.seasons(), clock.instant()));
        try {
            threads.execute(() -> run(fetch));
        } catch (RejectedExecutionException _) {
            // The program ends: what is owed is fetched after the next start.
            end(fetch, null, FetchOutcome.NOTHING, new CancellationException());
        }
        return Optional.of(fetch.future());
    }

    /** Whatever happens, each fetch comes to one end: a show that stayed under way would never be fetched again. */
    private void run(Fetch fetch) {
        ProviderId provider = fetch.target().ref().provider();
        fetch.worker().set(Thread.currentThread());
        try {
            FetchOutcome outcome = fetch(fetch);
            if (outcome.answered()) {
                gate.succeeded(provider);
            }
            end(fetch, fetch.demand(), outcome, null);
        } catch (ProviderException e) {
            LOG.atWarn().addKeyValue("show", fetch.target().ref()).addKeyValue("failure", e.failure().code())
                    .log("The provider is in the way: {}", e.getMessage());
            gate.failed(provider, e, clock.instant());
            end(fetch, null, FetchOutcome.NOTHING, e);
        } catch (InterruptedException e) {
            end(fetch, null, FetchOutcome.NOTHING, new CancellationException());
        } catch (RuntimeException | Error e) {
            // Not even the failure could be stored: asking the provider again and again would not help.
            LOG.atError().addKeyValue("show", fetch.target().ref()).setCause(e).log("Could not store what was fetched");
            gate.failed(provider, new ProviderException(new Failure(Failure.Kind.INTERNAL), "The store failed", e), clock.instant());
            end(fetch, null, FetchOutcome.NOTHING, e);
        }
    }

    /** A mistake of ours must not stay at the head of the queue, either. */
    private FetchOutcome fetch(Fetch fetch) throws ProviderException, InterruptedException {
        try {
            return shows.fetch(fetch.target().showId(), fetch.demand(), fetch.lane());
        } catch (RuntimeException | Error e) {
            if (threads.isShutdown() || Thread.currentThread().isInterrupted()) {
                LOG.atDebug().addKeyValue("show", fetch.target().ref()).setCause(e).log("Cut off");
                throw new InterruptedException();
            }
            LOG.atError().addKeyValue("show", fetch.target().ref()).setCause(e).log("Could not sync a show");
            return shows.setBack(fetch.target().showId(), new Failure(Failure.Kind.INTERNAL));
        }
    }

    /**
     * The end of a fetch. Who sees in the monitor that it has ended finds its report.
     *
     * @param fulfilled what the user may no longer wait for; null when nothing came
     * @param problem null when something came
     */
    private void end(Fetch fetch, ShowSync.Demand fulfilled, FetchOutcome outcome, Throwable problem) {
        ShowSync.Target target = fetch.target();
        if (fulfilled != null) {
            wishes.fulfilled(target.showId(), fulfilled);
        }
        // Told before the fetch ends: who finds none under way knows why.
        monitor.providers(gate.pauses(clock.instant()), gate.isOnline(clock.instant()));
        running.remove(target.showId());
        finished.add(outcome.report());
        monitor.finished(target.showId(), fulfilled == null ? null : outcome.entry(target, clock.instant()));
        if (problem == null) {
            fetch.future().complete(outcome);
        } else {
            fetch.future().completeExceptionally(problem);
        }
    }
}
