package app.showshelf.ui.live;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Letters typed one after the other without a rest: the beginning of a name. */
final class TypeAhead {
    private static final long REST = Duration.ofMillis(1000).toNanos();

    private final LongSupplier nanos;
    private String letters = "";
    private long last;

    TypeAhead(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Whether a letter now goes on with what was typed. */
    boolean goesOn() {
        return !letters.isEmpty() && nanos.getAsLong() - last < REST;
    }

    /** What has been typed with these letters. */
    String add(String more) {
        letters = goesOn() ? letters + more : more;
        last = nanos.getAsLong();
        return letters;
    }

    /** What comes next begins a new name. */
    void end() {
        letters = "";
    }
}
