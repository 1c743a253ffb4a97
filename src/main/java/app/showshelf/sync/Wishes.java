package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** What the user wants of the sync: shows in front of all others, shows left alone for a while, or all left alone. Thread-safe. */
final class Wishes {
    /** A show whose fetch was cancelled is not fetched again behind the user's back at the next tick. */
    private static final Duration LEFT_ALONE = Duration.ofHours(1);

    private final Map<Long, ShowSync.Demand> demanded = new ConcurrentHashMap<>();
    private final Map<Long, Instant> cancelled = new ConcurrentHashMap<>();
    private volatile boolean paused;

    /** The user waits for that show; answers the most that was ever asked of it and has not come. */
    ShowSync.Demand demand(long showId, ShowSync.Demand demand) {
        cancelled.remove(showId);
        return demanded.merge(showId, demand, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /** So much has come. */
    void fulfilled(long showId, ShowSync.Demand demand) {
        demanded.computeIfPresent(showId, (_, open) -> open.compareTo(demand) > 0 ? open : null);
    }

    /** That is no longer to be had. */
    void dropped(long showId, ShowSync.Demand demand) {
        demanded.remove(showId, demand);
    }

    Set<Long> demanded() {
        return Set.copyOf(demanded.keySet());
    }

    void forEachDemanded(BiConsumer<Long, ShowSync.Demand> action) {
        demanded.forEach(action);
    }

    void cancel(long showId, Instant now) {
        demanded.remove(showId);
        cancelled.put(showId, now);
    }

    boolean isCancelled(long showId, Instant now) {
        Instant since = cancelled.get(showId);
        return since != null && !now.isBefore(since) && now.isBefore(since.plus(LEFT_ALONE));
    }

    void pause(boolean all) {
        paused = all;
    }

    boolean isPaused() {
        return paused;
    }

    /** While all is paused only what the user has asked for by name may start. */
    boolean mayStart(ShowSync.Demand demand) {
        return !paused || demand == ShowSync.Demand.ALL;
    }

    /** All that is left alone may be fetched again. */
    void forgetCancelled() {
        cancelled.clear();
    }
}
