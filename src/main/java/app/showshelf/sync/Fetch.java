package app.showshelf.sync;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import app.showshelf.metadata.Lane;

/**
 * The fetch of one show that was started.
 *
 * @param since at that time of {@link System#nanoTime}
 * @param worker null until it has a thread
 */
record Fetch(ShowSync.Target target, ShowSync.Demand demand, Lane lane, long since, CompletableFuture<FetchOutcome> future,
        AtomicReference<Thread> worker) {
    /** So long nothing else is begun beside what the user waits for; a slow answer must not hold up all others. */
    private static final Duration COURTESY = Duration.ofSeconds(1);

    static Fetch of(ShowSync.Target target, ShowSync.Demand demand, Lane lane) {
        return new Fetch(target, demand, lane, System.nanoTime(), new CompletableFuture<>(), new AtomicReference<>());
    }

    /** Whether the user has just begun to wait for it. */
    boolean isUrgent(long nanoTime) {
        return lane == Lane.USER && nanoTime - since < COURTESY.toNanos();
    }
}
