package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;

/** Something that is done at most once in a while; at once after the start, and also after the clock was set back. Thread-safe. */
final class Turn {
    private final Duration interval;
    private volatile Instant taken;

    Turn(Duration interval) {
        this.interval = interval;
    }

    boolean isDue(Instant now) {
        Instant last = taken;
        return last == null || now.isBefore(last) || !now.isBefore(last.plus(interval));
    }

    void take(Instant now) {
        taken = now;
    }
}
