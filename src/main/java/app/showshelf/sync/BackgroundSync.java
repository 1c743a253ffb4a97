package app.showshelf.sync;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.library.EpisodeSync;
import app.showshelf.library.IncompleteSeason;
import app.showshelf.library.SyncReport;
import app.showshelf.settings.SyncMode;

/**
 * The engine with what has to be done beside it once in a while: change feeds, the upkeep of shows that nobody watches, and
 * the question whether a provider is back. They run on a thread of their own, so that no tick waits for them; a tick in between costs them nothing.
 */
public final class BackgroundSync implements EpisodeSync, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundSync.class);
    private static final long GOODBYE_SECONDS = 5;

    private final SyncEngine engine;
    private final ChangeFeedReader feeds;
    private final Upkeep upkeep;
    private final UserRequests requests;
    private final SyncMonitor monitor;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean running = new AtomicBoolean();

    /** All of it; closes neither the engine nor the store. */
    public BackgroundSync(SyncEngine engine, ChangeFeedReader feeds, Upkeep upkeep, UserRequests requests, SyncMonitor monitor) {
        this.engine = engine;
        this.feeds = feeds;
        this.upkeep = upkeep;
        this.requests = requests;
        this.monitor = monitor;
    }

    @Override
    public SyncReport sync(List<IncompleteSeason> seasons, SyncMode mode, Instant nextDueAt) {
        if ((feeds.isDue() || upkeep.isDue(mode) || requests.isProbeDue()) && running.compareAndSet(false, true)) {
            begin(mode);
        }
        return engine.sync(seasons, mode, nextDueAt);
    }

    @Override
    public void opened(long showId) {
        engine.opened(showId);
    }

    @Override
    public void now(long showId) {
        engine.now(showId);
    }

    /** Cuts off what is under way. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The background of the sync did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(SyncMode mode) {
        monitor.choresBegan();
        try {
            threads.execute(() -> run(mode));
        } catch (RejectedExecutionException _) {
            // The program ends: the feeds wait for the next start.
            end();
        }
    }

    private void run(SyncMode mode) {
        try {
            requests.probe();
            feeds.read(mode);
            if (upkeep.isDue(mode)) {
                upkeep.run(mode);
            }
        } catch (InterruptedException _) {
            LOG.debug("The background of the sync was cut off");
        } catch (RuntimeException e) {
            if (threads.isShutdown()) {
                LOG.debug("The background of the sync was cut off", e);
            } else {
                LOG.error("The background of the sync failed; it has another turn in an hour", e);
            }
        } finally {
            end();
        }
    }

    private void end() {
        running.set(false);
        monitor.choresEnded();
    }
}
