package app.showshelf.ui.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.showshelf.library.Backlog;
import app.showshelf.library.HistoryShow;
import app.showshelf.library.WatchHistory;
import app.showshelf.library.WatchedDay;

/**
 * The numbers of one period.
 *
 * @param from its first day
 * @param days how many days it has
 * @param all what was watched in it
 * @param before the same of the year before; null where the period has none
 * @param streak the longest run of days
 * @param bars one for each month, or each year where there are many, the oldest first
 * @param genres by hours; an episode counts for each genre of its show
 * @param shows by episodes
 * @param backlog what is left
 * @param backlogShows of how many shows
 */
record Summary(LocalDate from, long days, Watched all, Watched before, Streak streak, List<Bar> bars, List<Part<String>> genres,
        List<Part<HistoryShow>> shows, Backlog backlog, int backlogShows) {
    /** Beyond so many months, years are enough. */
    private static final int MONTHS_DRAWN = 24;

    /** A month, or from {@code month} on a whole year. */
    record Bar(YearMonth month, boolean year, Watched watched) {}

    /** Something with what was watched of it. */
    record Part<T>(T what, Watched watched) {}

    /** The numbers of that period; the history has days. */
    static Summary of(WatchHistory history, Period period, LocalDate today) {
        LocalDate from = period.from(today, history.days().getFirst().day());
        List<WatchedDay> days = between(history, from, today);
        Watched before = period == Period.ALL ? null : sum(between(history, from.minusYears(1), today.minusYears(1)), history);
        return new Summary(from, from.until(today, ChronoUnit.DAYS) + 1, sum(days, history), before,
                Streak.longest(days.stream().map(WatchedDay::day).collect(Collectors.toCollection(TreeSet::new))),
                bars(days, history, from, today), genres(days, history), shows(days, history), history.backlog(), history.backlogShows());
    }

    /** What one row of the history comes to. */
    static Watched watched(WatchedDay day, WatchHistory history) {
        Integer median = history.shows().get(day.show()).median();
        return median == null
                ? new Watched(day.episodes(), day.minutes(), 0, day.without())
                : new Watched(day.episodes(), day.minutes() + (long) day.without() * median, day.without(), 0);
    }

    private static List<WatchedDay> between(WatchHistory history, LocalDate from, LocalDate to) {
        return history.days().stream().filter(day -> !day.day().isBefore(from) && !day.day().isAfter(to)).toList();
    }

    private static Watched sum(List<WatchedDay> days, WatchHistory history) {
        return days.stream().map(day -> watched(day, history)).reduce(Watched.NONE, Watched::plus);
    }

    private static List<Bar> bars(List<WatchedDay> days, WatchHistory history, LocalDate from, LocalDate today) {
        long months = YearMonth.from(from).until(YearMonth.from(today), ChronoUnit.MONTHS) + 1;
        boolean years = months > MONTHS_DRAWN;
        Function<LocalDate, YearMonth> bar = day -> years ? YearMonth.of(day.getYear(), 1) : YearMonth.from(day);
        Map<YearMonth, Watched> found = new HashMap<>();
        days.forEach(day -> found.merge(bar.apply(day.day()), watched(day, history), Watched::plus));
        List<Bar> bars = new ArrayList<>();
        for (YearMonth month = bar.apply(from); !month.isAfter(YearMonth.from(today)); month = month.plusMonths(years ? 12 : 1)) {
            bars.add(new Bar(month, years, found.getOrDefault(month, Watched.NONE)));
        }
        return bars;
    }

    private static List<Part<String>> genres(List<WatchedDay> days, WatchHistory history) {
        Map<String, Watched> found = new HashMap<>();
        days.forEach(day -> history.shows().get(day.show()).genres()
                .forEach(genre -> found.merge(genre, watched(day, history), Watched::plus)));
        return parts(found).sorted(Comparator.comparing((Part<String> part) -> part.watched().minutes()).reversed()
                .thenComparing(Part::what)).toList();
    }

    private static List<Part<HistoryShow>> shows(List<WatchedDay> days, WatchHistory history) {
        Map<HistoryShow, Watched> found = new HashMap<>();
        days.forEach(day -> found.merge(history.shows().get(day.show()), watched(day, history), Watched::plus));
        return parts(found).sorted(Comparator.comparing((Part<HistoryShow> part) -> part.watched().episodes()).reversed()
                .thenComparing(part -> part.what().name())).toList();
    }

    private static <T> Stream<Part<T>> parts(Map<T, Watched> found) {
        return found.entrySet().stream().map(entry -> new Part<>(entry.getKey(), entry.getValue()));
    }
}
