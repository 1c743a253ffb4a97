package app.showshelf.sync;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Lets the user go first: while they act, the steps of the background take turns instead of running side by side, so that the
 * processor is there for what they see. Each turn comes, so that the background always moves on. Thread-safe.
 */
public final class Courtesy {
    /** So long after an act the user is taken to be at it still. */
    static final Duration ACTING = Duration.ofMillis(300);
    /** From turn to turn. */
    static final Duration APART = Duration.ofMillis(150);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private volatile long lastAct = System.nanoTime() - ACTING.toNanos();
    private long lastTurn = lastAct;

    /** The user has done something. Quick, called on any thread. */
    public void acted() {
        lastAct = System.nanoTime();
    }

    /** How long the user has not acted. */
    public Duration sinceAct() {
        return Duration.ofNanos(System.nanoTime() - lastAct);
    }

    /** Waits for a turn while the user acts; goes on at once when they do not, or no longer do. */
    public void awaitTurn() throws InterruptedException {
        long now = System.nanoTime();
        long turn = reserve(now);
        for (long wait = wait(turn, lastAct, now); wait > 0; wait = wait(turn, lastAct, System.nanoTime())) {
            TimeUnit.NANOSECONDS.sleep(Math.min(wait, LOOK_AGAIN.toNanos()));
        }
    }

    /** What is left until that turn, in ns; none while the user does nothing. */
    static long wait(long turn, long lastAct, long now) {
        return now - lastAct < ACTING.toNanos() ? turn - now : 0;
    }

    /** The first turn that is free. */
    private synchronized long reserve(long now) {
        lastTurn = now - lastTurn > APART.toNanos() || now - lastAct >= ACTING.toNanos() ? now : lastTurn + APART.toNanos();
        return lastTurn;
    }
}
