package app.showshelf.sync;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.util.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.library.MediaService;
import app.showshelf.library.SyncReport;

/** The clock of the sync: runs the background task once a second for as long as the window is open. */
public final class EpisodeSyncService extends ScheduledService<SyncReport> {
    private static final Logger LOG = LoggerFactory.getLogger(EpisodeSyncService.class);
    private static final Duration PERIOD = Duration.seconds(1);
    private static final Duration LONGEST_PERIOD = Duration.minutes(5);

    private final MediaService media;
    private final Courtesy courtesy;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** A clock for that task, which lets the user go first; {@code start()} sets it going. */
    public EpisodeSyncService(MediaService media, Courtesy courtesy) {
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

    /** Stops the clock for good; a tick under way is interrupted. */
    public void close() {
        cancel();
        threads.shutdownNow();
    }
}
