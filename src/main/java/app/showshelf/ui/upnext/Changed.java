package app.showshelf.ui.upnext;

import java.util.HashSet;
import java.util.Set;

/** The shows that have changed since the last look. Filled on any thread. */
final class Changed {
    private final Set<Long> shows = new HashSet<>();

    synchronized void add(Set<Long> more) {
        shows.addAll(more);
    }

    synchronized boolean isEmpty() {
        return shows.isEmpty();
    }

    /** What there is; nothing is left then. */
    synchronized Set<Long> take() {
        Set<Long> all = Set.copyOf(shows);
        shows.clear();
        return all;
    }
}
