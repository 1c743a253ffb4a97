package app.showshelf.sync;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** How long to wait after failed fetches: twice as long after each, at most a day, spread so that not all come back at once. */
public final class Backoff {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final double SPREAD = 0.2;

    private final DoubleSupplier random;

    /** A back-off whose spread comes from numbers between 0 and 1. */
    public Backoff(DoubleSupplier random) {
        this.random = random;
    }

    /** The wait after that many failures in a row, 1 or more; never longer than a day. */
    public Duration after(int failures) {
        int doublings = Math.min(failures - 1, 20);
        double seconds = Math.min(FIRST.toSeconds() * Math.pow(2, doublings), LONGEST.toSeconds());
        double spread = seconds * (1 + SPREAD * (2 * random.getAsDouble() - 1));
        // What would be too long becomes as much shorter: the longest waits have to differ as well.
        return Duration.ofSeconds(Math.round(LONGEST.toSeconds() - Math.abs(LONGEST.toSeconds() - spread)));
    }
}
