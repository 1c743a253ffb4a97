package app.showshelf.metadata.sample;

import java.time.LocalDate;

/** How the episodes of a season follow each other. */
enum Step {
    WEEKLY {
        @Override
        LocalDate date(LocalDate start, int index) {
            return start.plusWeeks(index);
        }
    },
    DAILY {
        @Override
        LocalDate date(LocalDate start, int index) {
            return start.plusDays(index);
        }
    },
    /** Monday to Friday; a start on a weekend counts as the Monday after it. */
    WEEKDAYS {
        @Override
        LocalDate date(LocalDate start, int index) {
            int day = start.getDayOfWeek().getValue() - 1;
            int days = (day > 4 ? DAYS_OF_WORK : day) + index;
            return start.minusDays(day).plusDays(days / DAYS_OF_WORK * 7L + days % DAYS_OF_WORK);
        }
    },
    AT_ONCE {
        @Override
        LocalDate date(LocalDate start, int index) {
            return start;
        }
    };

    private static final int DAYS_OF_WORK = 5;

    /** The day of the episode at that index, which counts from 0. */
    abstract LocalDate date(LocalDate start, int index);
}
