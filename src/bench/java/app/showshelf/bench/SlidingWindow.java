package app.showshelf.bench;

import java.util.ArrayDeque;
import java.util.Deque;

/** Admits so many requests in any second, which is the strictest way in which a provider can mean its limit. */
final class SlidingWindow {
    private static final long SECOND = 1_000_000_000L;

    private final Deque<Long> admitted = new ArrayDeque<>();
    private final int rate;

    SlidingWindow(int rate) {
        this.rate = rate;
    }

    synchronized boolean admit(long nanos) {
        while (!admitted.isEmpty() && nanos - admitted.peekFirst() >= SECOND) {
            admitted.removeFirst();
        }
        if (admitted.size() >= rate) {
            return false;
        }
        admitted.addLast(nanos);
        return true;
    }
}
