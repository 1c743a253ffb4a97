package app.showshelf;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Gives memory back to the system when the program has come to rest: what a start, a fetch or a walk through the library has left
 * would stay until there is no room for more. The collector gives it back, but only when it collects everything, which stops the
 * window for a moment and is therefore done when nobody looks.
 */
final class SpareMemory {
    /** From look to look. */
    static final Duration LOOK = Duration.ofSeconds(10);
    /** So long nobody has acted. */
    static final Duration REST = Duration.ofSeconds(20);

    private final Supplier<Duration> sinceAct;
    private final BooleanSupplier fetching;
    private final Runnable collect;
    private boolean rested;

    SpareMemory(Supplier<Duration> sinceAct, BooleanSupplier fetching, Runnable collect) {
        this.sinceAct = sinceAct;
        this.fetching = fetching;
        this.collect = collect;
    }

    /** Collects once in each rest. */
    void look() {
        boolean rests = !fetching.getAsBoolean() && sinceAct.get().compareTo(REST) >= 0;
        if (rests && !rested) {
            collect.run();
        }
        rested = rests;
    }
}
