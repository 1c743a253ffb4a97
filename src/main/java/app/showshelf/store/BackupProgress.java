package app.showshelf.store;

import java.nio.file.Path;
import java.util.function.DoubleConsumer;

/** How far long work with a backup has come, for whoever asks, on any thread. */
public final class BackupProgress {
    private static final double HALF = 0.5;

    private volatile double before;
    private volatile double room = 1;
    private volatile double share;
    private volatile Path growing;
    private volatile long full = 1;

    /** From 0 to 1. */
    public double share() {
        Path file = growing;
        double now = file == null ? share : HALF * Math.min(1, (double) file.toFile().length() / full);
        return before + room * now;
    }

    /** Before a backup is made there is something else to do, by its own share from 0 to 1. */
    DoubleConsumer first() {
        room = HALF;
        return part -> share = part;
    }

    /** A backup is made: that file grows to about that size. */
    void grows(Path file, long bytes) {
        before = 1 - room;
        share = 0;
        full = Math.max(1, bytes);
        growing = file;
    }

    /** It is there and is read, by its own share from 0 to 1. */
    DoubleConsumer reads() {
        share = HALF;
        growing = null;
        return part -> share = HALF + HALF * part;
    }
}
