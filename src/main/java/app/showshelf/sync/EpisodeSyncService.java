package app.showshelf.sync;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.util.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.library.MediaService;
import app.showshelf.library.SyncReport;

/**
 * The clock of the sync: runs the background task for as long as the window is open, once a second, and every three seconds while
 * there is nothing to do, which nobody waits for: what the user asks for does not wait for a tick.
 */
public final class EpisodeSyncService extends ScheduledService<SyncReport> {
    private static final Logger LOG = LoggerFactory.getLogger(EpisodeSyncService.class);
    private static final Duration PERIOD = Duration.seconds(1);
    private static final Duration NOTHING_TO_DO = Duration.seconds(3);
    private static final Duration LONGEST_PERIOD = Duration.minutes(5);

    private final MediaService media;
    private final Courtesy courtesy;
    private final BooleanSupplier busy;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** A clock for that task, which lets the user go first; {@code busy} is whether a fetch is under way. {@code start()} sets it going. */
    public EpisodeSyncService(MediaService media, Courtesy courtesy, BooleanSupplier busy) {
        this.busy = busy;
        this.media = media;
        this.courtesy = courtesy;
        setExecutor(threads);
        setPeriod(PERIOD);
        // A failed fetch is no failed tick: only a store that cannot be read makes one, and then patience helps.
        setRestartOnFailure(true);
        setBackoffStrategy(EXPONENTIAL_BACKOFF_STRATEGY);
        setMaximumCumulativePeriod(LONGEST_PERIOD);
        setOnFailed(_ -> LOG.error("A tick of the sync failed", getException()));
    }

    @Override
    protected Task<SyncReport> createTask() {
        return new Task<>() {
            @Override
            protected SyncReport call() throws InterruptedException {
                courtesy.awaitTurn();
                return media.syncIncompleteSeasons();
            }
        };
    }

    @Override
    protected void succeeded() {
        setPeriod(period(getValue(), busy.getAsBoolean()));
        super.succeeded();
    }

    /** The time until the next tick after one that reports that. */
    static Duration period(SyncReport report, boolean busy) {
        return busy || !report.equals(SyncReport.NOTHING) ? PERIOD : NOTHING_TO_DO;
    }

    /** Stops the clock for good; a tick under way is interrupted. */
    public void close() {
        cancel();
        threads.shutdownNow();
    }
}
