package app.showshelf.metadata.http;

import java.time.Duration;

/**
 * How fast a provider lets us go. When it asks for a break nothing may be sent until the break is over; after it the share of
 * the limit that is used is at most half of what it was, and rises again by a twentieth in each period without another break.
 * Knows no clock: all times are handed in, in nanoseconds that never go back.
 */
final class Pace {
    private static final Duration SHORTEST_BREAK = Duration.ofSeconds(1);
    private static final Duration WITHOUT_ADVICE = Duration.ofSeconds(2);
    private static final Duration LONGEST_WITHOUT_ADVICE = Duration.ofHours(1);
    private static final Duration CLEAN = Duration.ofSeconds(10);
    private static final double STEP = 0.05;

    private double slowed = 1;
    private long slowedAt = Long.MIN_VALUE;
    private long openAt = Long.MIN_VALUE;
    private int refusals;

    /** How long nothing may be sent; 0 or less when something may. */
    long breakNanos(long now) {
        return openAt == Long.MIN_VALUE ? 0 : openAt - now;
    }

    /** The share of the limit that may be used, more than 0 and at most 1. */
    double share(long now) {
        long clean = openAt == Long.MIN_VALUE ? 0 : Math.max(0, now - openAt) / CLEAN.toNanos();
        return Math.min(1, slowed + STEP * clean);
    }

    /**
     * The provider asks for a break.
     *
     * @param advice how long; null when it does not say
     * @param sentAt when the request was sent: what was under way when the pace fell says nothing about the new one
     * @param used the share of the limit that was used lately
     */
    void refused(Duration advice, long sentAt, double used, long now) {
        if (slowedAt == Long.MIN_VALUE || sentAt > slowedAt) {
            refusals++;
            double present = share(now);
            slowed = Math.max(STEP, Math.clamp(used / 2, present / 4, present / 2));
            slowedAt = now;
        }
        openAt = Math.max(openAt, now + wait(advice).toNanos());
    }

    /** The provider has answered; only a break without advice is as long as there were refusals in a row. */
    void accepted(long sentAt) {
        if (sentAt > slowedAt) {
            refusals = 0;
        }
    }

    private Duration wait(Duration advice) {
        if (advice != null) {
            return advice.compareTo(SHORTEST_BREAK) < 0 ? SHORTEST_BREAK : advice;
        }
        Duration wait = WITHOUT_ADVICE.multipliedBy(1L << Math.clamp(refusals - 1, 0, 16));
        return wait.compareTo(LONGEST_WITHOUT_ADVICE) > 0 ? LONGEST_WITHOUT_ADVICE : wait;
    }
}
