package app.showshelf.metadata.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;

/** A time that stands still until a test moves it, or that jumps over every pause. */
final class FakeTicker implements Ticker {
    private final AtomicLong now = new AtomicLong(1_000_000);
    private final boolean jumps;

    private FakeTicker(boolean jumps) {
        this.jumps = jumps;
    }

    static FakeTicker standingStill() {
        return new FakeTicker(false);
    }

    static FakeTicker jumping() {
        return new FakeTicker(true);
    }

    /** A million times as fast as real time. */
    static Ticker flying() {
        long start = System.nanoTime();
        return new Ticker() {
            @Override
            public long nanos() {
                return (System.nanoTime() - start) * 1_000_000;
            }

            @Override
            public void pause(Condition woken, long nanos) throws InterruptedException {
                woken.awaitNanos(Math.max(1, nanos / 1_000_000));
            }
        };
    }

    void advance(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Override
    public long nanos() {
        return now.get();
    }

    @Override
    public void pause(Condition woken, long nanos) throws InterruptedException {
        if (jumps) {
            now.addAndGet(nanos);
        } else {
            // Looks again soon, since moving the time wakes nobody.
            woken.awaitNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }
}
