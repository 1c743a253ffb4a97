package app.showshelf.ui.statistics;

import java.time.LocalDate;
import java.time.YearMonth;

/** The time that is counted. */
public enum Period {
    /** From the first of January. */
    THIS_YEAR,
    /** This month and the eleven before. */
    TWELVE_MONTHS,
    /** Since the first mark. */
    ALL;

    /** Its first day; {@code first} is that of the first mark. */
    LocalDate from(LocalDate today, LocalDate first) {
        return switch (this) {
            case THIS_YEAR -> today.withDayOfYear(1);
            case TWELVE_MONTHS -> YearMonth.from(today).minusMonths(11).atDay(1);
            case ALL -> first;
        };
    }
}
