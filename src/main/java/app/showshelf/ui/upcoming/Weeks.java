package app.showshelf.ui.upcoming;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the weeks of a calendar lie. */
public final class Weeks {
    private static final int ROWS = 6;

    private final DayOfWeek first;

    /** Weeks that begin on that day. */
    public Weeks(DayOfWeek first) {
        this.first = first;
    }

    /** Weeks as in the country of the user's language; a language without a country takes that of the system. */
    public static Weeks of(Locale language, Locale system) {
        Locale.Builder region = new Locale.Builder().setLocale(language);
        if (language.getCountry().isEmpty()) {
            region.setRegion(system.getCountry());
        }
        return new Weeks(WeekFields.of(region.build()).getFirstDayOfWeek());
    }

    DayOfWeek first() {
        return first;
    }

    /** The days of a week in their order. */
    List<DayOfWeek> days() {
        return IntStream.range(0, 7).mapToObj(first::plus).toList();
    }

    /** The 42 days that a month is drawn with: whole weeks around it. */
    List<LocalDate> grid(YearMonth month) {
        LocalDate start = month.atDay(1).with(TemporalAdjusters.previousOrSame(first));
        return Stream.iterate(start, day -> day.plusDays(1)).limit(7 * ROWS).toList();
    }
}
