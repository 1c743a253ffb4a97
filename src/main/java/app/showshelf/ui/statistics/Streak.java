package app.showshelf.ui.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SortedSet;

/**
 * A run of days with something watched on each.
 *
 * @param from its first day; null where there is none
 * @param to its last day; null where there is none
 */
record Streak(LocalDate from, LocalDate to) {
    static final Streak NONE = new Streak(null, null);

    int days() {
        return from == null ? 0 : (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The longest one among these days; of equal ones the latest. */
    static Streak longest(SortedSet<LocalDate> days) {
        Streak best = NONE;
        Streak now = NONE;
        for (LocalDate day : days) {
            boolean goesOn = now.to != null && day.equals(now.to.plusDays(1));
            now = new Streak(goesOn ? now.from : day, day);
            best = now.days() >= best.days() ? now : best;
        }
        return best;
    }
}
