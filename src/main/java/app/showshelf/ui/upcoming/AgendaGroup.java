package app.showshelf.ui.upcoming;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The headings of the agenda. */
enum AgendaGroup {
    TODAY, TOMORROW, THIS_WEEK, NEXT_WEEK, LATER;

    /** The heading of a day that is not in the past; {@code first} is the day on which weeks begin. */
    static AgendaGroup of(LocalDate day, LocalDate today, DayOfWeek first) {
        if (day.equals(today)) {
            return TODAY;
        }
        if (day.equals(today.plusDays(1))) {
            return TOMORROW;
        }
        LocalDate nextWeek = today.with(TemporalAdjusters.next(first));
        if (day.isBefore(nextWeek)) {
            return THIS_WEEK;
        }
        return day.isBefore(nextWeek.plusWeeks(1)) ? NEXT_WEEK : LATER;
    }
}
