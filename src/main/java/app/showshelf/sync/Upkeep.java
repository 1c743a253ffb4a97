package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.library.StaleShow;
import app.showshelf.library.TVShowRepository;
import app.showshelf.settings.SyncMode;

/**
 * The slow clock: keeps what is stored of shows that nobody watches from growing older than providers allow, a few shows an
 * hour. Only in the mode in which they have no time of their own. What was never fetched stays so, and nobody watches more
 * for it. It also forgets, in time, what the user has removed.
 *
 * <p>Providers allow 180 days. A season may have been 90 days old when its show was asked for last, so that a show has its
 * turn 80 days after, and comes first when it gets late.
 */
public final class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration TURN = Duration.ofHours(1);
    private static final Duration DUE_AFTER = Duration.ofDays(80);
    private static final Duration LATE_AFTER = Duration.ofDays(85);
    private static final Duration REMOVED_KEPT = Duration.ofDays(30);
    private static final int LEAST = 8;
    private static final int MOST = 500;

    private final TVShowRepository shows;
    private final SyncEngine engine;
    private final InstantSource clock;
    private final Runnable beforeForgetting;
    private final Turn asking = new Turn(TURN);
    private final Turn forgetting = new Turn(TURN);

    /** An upkeep that fetches with that engine; {@code beforeForgetting} runs before anything is forgotten for good. */
    public Upkeep(TVShowRepository shows, SyncEngine engine, InstantSource clock, Runnable beforeForgetting) {
        this.beforeForgetting = beforeForgetting;
        this.shows = shows;
        this.engine = engine;
        this.clock = clock;
    }

    /** Whether it has a turn; costs nothing. */
    boolean isDue(SyncMode mode) {
        return forgetting.isDue(clock.instant()) || mode == SyncMode.ON_DEMAND && asking.isDue(clock.instant());
    }

    /** Forgets what was removed long ago; in the mode that needs it, asks for some shows as well. */
    void run(SyncMode mode) throws InterruptedException {
        Instant now = clock.instant();
        forgetting.take(now);
        shows.purge(now.minus(REMOVED_KEPT), beforeForgetting);
        if (mode == SyncMode.ON_DEMAND) {
            asking.take(now);
            ask(now);
        }
    }

    /** Asks for some of those that were not asked for longest, one after the other. */
    private void ask(Instant now) throws InterruptedException {
        List<StaleShow> due = shows.findUnwatchedAskedBefore(now.minus(DUE_AFTER), MOST);
        for (StaleShow show : due.subList(0, portion(due, now))) {
            Optional<CompletableFuture<FetchOutcome>> fetch = engine.refresh(show.showId());
            if (fetch.isPresent()) {
                await(fetch.get());
            }
        }
    }

    /** How many of those that are due have their turn in this hour: a few, the more the more wait, and all that are late. */
    static int portion(List<StaleShow> due, Instant now) {
        Instant late = now.minus(LATE_AFTER);
        int lateOnes = (int) due.stream().sorted(Comparator.comparing(StaleShow::askedAt)).takeWhile(show -> show.askedAt().isBefore(late))
                .count();
        return Math.min(due.size(), Math.max(lateOnes, Math.max(LEAST, due.size() / 20)));
    }

    /** What went wrong is stored or is the provider's trouble, and known to the gate. */
    private static void await(CompletableFuture<FetchOutcome> fetch) throws InterruptedException {
        try {
            fetch.get();
        } catch (ExecutionException e) {
            LOG.atDebug().setCause(e.getCause()).log("Could not refresh a show that nobody watches");
        }
    }
}
