package app.showshelf.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** A seeded stream of chances, so that each run sees the same world. */
final class Chance {
    private static final int SECONDS = 86_400;

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** From the first to the last number, both included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    /** Small numbers often, large ones seldom. */
    int skewed(double mean, int most) {
        return (int) Math.min(most, -mean * Math.log(1 - random.nextDouble()));
    }

    /** That many days before the beginning of the day (after it: negative), at any second. */
    Instant before(LocalDate day, double fewest, double most) {
        return Change.start(day).minusSeconds((long) (between(fewest, most) * SECONDS));
    }

    /** When a title is known: mostly weeks before it airs, often on the last days, sometimes afterwards. */
    Instant title(LocalDate day) {
        double kind = random.nextDouble();
        if (kind < 0.55) {
            return before(day, 3, 25);
        }
        if (kind < 0.80) {
            return before(day, 0, 3);
        }
        return kind < 0.95 ? before(day, -2, 0) : before(day, -10, -2);
    }

    /** When somebody has written a summary: later than the title. */
    Instant summary(LocalDate day) {
        double kind = random.nextDouble();
        if (kind < 0.35) {
            return before(day, 3, 20);
        }
        if (kind < 0.65) {
            return before(day, 0, 3);
        }
        return kind < 0.90 ? before(day, -3, 0) : before(day, -14, -3);
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static Instant hours(Instant from, double hours) {
        return from.plus(Duration.ofSeconds((long) (hours * 3_600)));
    }
}
