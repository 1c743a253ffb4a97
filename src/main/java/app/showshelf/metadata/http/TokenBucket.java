package app.showshelf.metadata.http;

import java.util.ArrayDeque;
import java.util.Deque;

import app.showshelf.metadata.Lane;
import app.showshelf.metadata.RequestBudget;

/**
 * Says when the next request may be sent. Background work waits until the bucket is full, so that the tokens of the burst
 * are there when the user asks. Knows no clock and no threads: all times are handed in, in nanoseconds that never go back.
 */
final class TokenBucket {
    /** Who waits wakes a little late: so much of a distance is made up for with the next request, and no more. */
    private static final double LATE = 0.2;

    private final Deque<Long> sent = new ArrayDeque<>();
    private RequestLimit limit;
    private double share = 1;
    private double tokens;
    private long filledAt;

    /** A full bucket. */
    TokenBucket(RequestLimit limit, long now) {
        this.limit = limit;
        this.tokens = limit.burst();
        this.filledAt = now;
    }

    /** How long a request of that lane has to wait; 0 or less when it may go. */
    long waitNanos(Lane lane, long now) {
        fill(now);
        double needed = lane == Lane.USER ? 1 : burst();
        return (long) Math.ceil((needed - tokens) * spacingNanos());
    }

    /** A request is sent now. */
    void take(long now) {
        fill(now);
        tokens -= 1;
        sent.addLast(now);
        forget(now);
    }

    /** From now on another limit holds; what was sent before still counts. */
    void change(RequestLimit other, long now) {
        fill(now);
        limit = other;
        tokens = Math.min(tokens, burst() + LATE);
    }

    /** From now on only that share of the limit is used, more than 0 and at most 1. */
    void use(double part, long now) {
        fill(now);
        share = part;
        tokens = Math.min(tokens, burst() + LATE);
    }

    /** The share of the limit that was used within the last period. */
    double used(long now) {
        forget(now);
        return (double) sent.size() / limit.requests();
    }

    /** What is left of the limit within the last period. */
    RequestBudget budget(long now) {
        forget(now);
        int capacity = Math.max(1, (int) (limit.requests() * share));
        return new RequestBudget(Math.max(0, capacity - sent.size()), capacity, limit.periodSeconds());
    }

    private void fill(long now) {
        tokens = Math.min(burst() + LATE, tokens + (now - filledAt) / spacingNanos());
        filledAt = now;
    }

    private double spacingNanos() {
        return limit.spacing().toNanos() / share;
    }

    private int burst() {
        return Math.max(1, (int) (limit.burst() * share));
    }

    private void forget(long now) {
        while (!sent.isEmpty() && now - sent.peekFirst() >= limit.period().toNanos()) {
            sent.removeFirst();
        }
    }
}
