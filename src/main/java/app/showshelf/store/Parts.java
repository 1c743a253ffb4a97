package app.showshelf.store;

import java.util.ArrayDeque;
import java.util.Deque;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an open store holds, closed in reverse order. A part that cannot be closed keeps no other from closing. */
final class Parts implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T part) {
        open.push(part);
        return part;
    }

    /** The same parts for another owner; nothing is left to close here. */
    Parts handOver() {
        Parts others = new Parts();
        others.open.addAll(open);
        open.clear();
        return others;
    }

    /** Closing again does nothing. */
    @Override
    public void close() {
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("A part of the store could not be closed", e);
        }
    }
}
