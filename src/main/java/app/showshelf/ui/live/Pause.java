package app.showshelf.ui.live;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Waits until nothing was asked for a while, for example until a typist rests. Belongs to the thread of its executor. */
public final class Pause {
    private final Duration length;
    private final Executor fx;
    private long latest;

    /** A pause of that length; none at all runs at once. */
    public Pause(Duration length, Executor fx) {
        this.length = length;
        this.fx = fx;
    }

    /** Runs the action after the pause, unless this is called again before. */
    public void restart(Runnable action) {
        long mine = ++latest;
        if (length.isZero()) {
            action.run();
            return;
        }
        CompletableFuture.delayedExecutor(length.toMillis(), TimeUnit.MILLISECONDS, fx).execute(() -> {
            if (mine == latest) {
                action.run();
            }
        });
    }

    /** Forgets what waits. */
    public void stop() {
        latest++;
    }
}
