package app.showshelf.sync;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
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

import app.showshelf.library.Failure;
import app.showshelf.library.SyncReport;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;
import app.showshelf.settings.ProviderId;

/**
 * The fetches that are under way, one per show at a time, each on a thread of its own. Whatever happens to one, it comes to one
 * end, which its wish, the monitor, the gate and one tick get to know.
 */
final class Fetches implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Fetches.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final ShowSync shows;
    private final ProviderGate gate;
    private final SyncMonitor monitor;
    private final Wishes wishes;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Long, Fetch> running = new ConcurrentHashMap<>();
    /** One report for each fetch that was started, when it has ended. */
    private final BlockingQueue<SyncReport> finished = new LinkedBlockingQueue<>();
    /** Fetches whose report no tick has taken yet: as long as there is one, a tick may wait for it. */
    private final AtomicInteger unreported = new AtomicInteger();

    Fetches(ShowSync shows, ProviderGate gate, SyncMonitor monitor, Wishes wishes, InstantSource clock) {
        this.shows = shows;
        this.gate = gate;
        this.monitor = monitor;
        this.wishes = wishes;
        this.clock = clock;
    }

    int count() {
        return running.size();
    }

    boolean isUnderWay(long showId) {
        return running.containsKey(showId);
    }

    /** The fetch of that show that is under way; it fails with a {@link ProviderException} when the provider is in the way. */
    Optional<CompletableFuture<FetchOutcome>> underWay(long showId) {
        return Optional.ofNullable(running.get(showId)).map(Fetch::future);
    }

    /** Whether the user has just begun to wait for one of them. */
    boolean isUserWaiting() {
        long now = System.nanoTime();
        return running.values().stream().anyMatch(fetch -> fetch.isUrgent(now));
    }

    /** Whether a tick may wait for a report. */
    boolean isReportToCome() {
        return unreported.get() > 0;
    }

    /** Cuts off the fetch of that show, if there is one. */
    void cutOff(long showId) {
        Optional.ofNullable(running.get(showId)).map(fetch -> fetch.worker().get()).ifPresent(Thread::interrupt);
    }

    /** Begins a fetch; empty where the show is being fetched already. */
    Optional<CompletableFuture<FetchOutcome>> start(ShowSync.Target target, ShowSync.Demand demand, Lane lane) {
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

    /** The report of a fetch that has ended or ends within that time. */
    SyncReport nextReport(long nanos) throws InterruptedException {
        SyncReport report = unreported.get() == 0 ? null : finished.poll(nanos, TimeUnit.NANOSECONDS);
        if (report == null) {
            return SyncReport.NOTHING;
        }
        unreported.decrementAndGet();
        return report;
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
