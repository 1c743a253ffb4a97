package app.showshelf.ui.live;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Turns many signals into few: the action runs at most once in a period, and always once after the last signal. */
public final class Pulse {
    /** Four times a second: often enough to look alive. */
    public static final Duration CALM = Duration.ofMillis(250);

    private final Duration period;
    private final Executor fx;
    private final Runnable action;
    private final AtomicBoolean planned = new AtomicBoolean();
    private volatile long last;
    private volatile boolean held;

    /** A pulse that runs the action on that executor. */
    public Pulse(Duration period, Executor fx, Runnable action) {
        this.period = period;
        this.fx = fx;
        this.action = action;
        this.last = System.nanoTime() - period.toNanos();
    }

    /** While it is held it does nothing and forgets what happens: who lets it go on reads everything anew. */
    public void hold(boolean hold) {
        held = hold;
    }

    /** Something happened. Called on any thread. */
    public void signal() {
        if (!held && planned.compareAndSet(false, true)) {
            long wait = period.toNanos() - (System.nanoTime() - last);
            Executor then = wait <= 0 ? fx : CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS, fx);
            then.execute(this::beat);
        }
    }

    private void beat() {
        last = System.nanoTime();
        // Before the action: a signal that comes while it runs must not be lost.
        planned.set(false);
        if (!held) {
            action.run();
        }
    }
}
