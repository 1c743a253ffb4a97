package app.showshelf.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How a show comes out: how many episodes a season has, how many days are from one season to the next, and how many days ahead
 * each episode is listed (0: the whole season at once).
 */
enum Habit {
    WEEKLY(8, 10, 330, 480, 0), NETWORK(18, 22, 355, 375, 0), BINGE(8, 10, 365, 500, 0), LATE(12, 16, 175, 200, 12), DAILY(110, 120, 172,
            178, 8), DORMANT(8, 10, 4_000, 5_000, 0);

    final int fewest;
    final int most;
    final int shortest;
    final int longest;
    final int listedAhead;

    Habit(int fewest, int most, int shortest, int longest, int listedAhead) {
        this.fewest = fewest;
        this.most = most;
        this.shortest = shortest;
        this.longest = longest;
        this.listedAhead = listedAhead;
    }

    /** The habit of the show of that share of all running ones. */
    static Habit of(double share) {
        if (share < 0.45) {
            return WEEKLY;
        }
        if (share < 0.60) {
            return NETWORK;
        }
        if (share < 0.78) {
            return BINGE;
        }
        if (share < 0.90) {
            return LATE;
        }
        return share < 0.93 ? DAILY : DORMANT;
    }

    /** The planned day of the episode of that index. */
    LocalDate day(LocalDate premiere, int index, int pause) {
        return switch (this) {
            case BINGE -> premiere;
            case NETWORK -> premiere.plusWeeks(index + (index > 9 ? pause : 0));
            case DAILY -> workday(premiere, index);
            default -> premiere.plusWeeks(index);
        };
    }

    private static LocalDate workday(LocalDate premiere, int index) {
        LocalDate monday = premiere.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return monday.plusDays(index / 5 * 7L + index % 5);
    }
}
