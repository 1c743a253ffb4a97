package app.showshelf.simulation;

import java.time.Instant;
import java.util.List;

/** A question to the provider: when, for which show, with which seasons. */
record Request(Instant at, String show, List<Integer> seasons) implements Comparable<Request> {
    /** So many seasons fit into one request. */
    private static final int AT_ONCE = 20;

    /** How many requests that are on the wire. */
    int count() {
        return Math.max(1, (seasons.size() + AT_ONCE - 1) / AT_ONCE);
    }

    @Override
    public int compareTo(Request other) {
        int order = at.compareTo(other.at);
        return order != 0 ? order : toString().compareTo(other.toString());
    }
}
