package app.showshelf.ui.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.library.Backlog;
import app.showshelf.library.HistoryShow;
import app.showshelf.library.WatchHistory;
import app.showshelf.library.WatchedDay;
import app.showshelf.ui.TestShows;

import static org.assertj.core.api.Assertions.assertThat;

/** The numbers of a period, on 22 November 2026. */
class SummaryTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final HistoryShow WINTER = new HistoryShow(1, TestShows.ref(1), "Half Past Winter", null, List.of("Drama", "Mystery"),
            40);
    private static final HistoryShow TRAM = new HistoryShow(2, TestShows.ref(2), "Winter Tram", null, List.of("Drama"), null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "                                             | 0 | -          | -",
        "2026-01-05                                   | 1 | 2026-01-05 | 2026-01-05",
        "2026-01-05 2026-01-06 2026-01-08             | 2 | 2026-01-05 | 2026-01-06",
        "2026-02-28 2026-03-01                        | 2 | 2026-02-28 | 2026-03-01",
        "2025-12-31 2026-01-01 2026-05-01             | 2 | 2025-12-31 | 2026-01-01",
        "2026-01-01 2026-01-02 2026-05-01 2026-05-02  | 2 | 2026-05-01 | 2026-05-02"})
    void theLongestRunOfDaysIsFound(String days, int length, LocalDate from, LocalDate to) {
        TreeSet<LocalDate> watched = days == null
                ? new TreeSet<>()
                : Arrays.stream(days.split(" ")).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
        Streak streak = Streak.longest(watched);
        assertThat(streak.days()).isEqualTo(length);
        assertThat(streak).isEqualTo(new Streak(from, to));
    }

    @ParameterizedTest
    @CsvSource({"THIS_YEAR, 2026-01-01", "TWELVE_MONTHS, 2025-12-01", "ALL, 2024-03-12"})
    void aPeriodBeginsOnItsDay(Period period, LocalDate from) {
        assertThat(period.from(TODAY, LocalDate.parse("2024-03-12"))).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 2", "7, 2, 8", "94, 40, 120", "12, 4, 16", "664, 200, 800", "100, 40, 120"})
    void theScaleOfTheChartIsRoundAndLeavesRoom(int most, int step, int top) {
        assertThat(ChartScale.step(most)).isEqualTo(step);
        assertThat(ChartScale.top(most)).isEqualTo(top);
    }

    @Test
    void onlyThePeriodIsCountedAndComparedWithTheYearBefore() {
        Summary summary = Summary.of(history(day("2025-11-22", WINTER, 4, 160, 0), day("2025-12-24", WINTER, 5, 200, 0),
                day("2026-01-05", WINTER, 2, 80, 0), day("2026-11-22", TRAM, 1, 25, 0)), Period.THIS_YEAR, TODAY);
        assertThat(summary.all()).isEqualTo(new Watched(3, 105, 0, 0));
        assertThat(summary.before()).isEqualTo(new Watched(4, 160, 0, 0));
        assertThat(summary.days()).isEqualTo(326);
        assertThat(summary.bars()).hasSize(11).first().isEqualTo(new Summary.Bar(YearMonth.of(2026, 1), false, new Watched(2, 80, 0, 0)));
        assertThat(summary.bars().get(1).watched()).isEqualTo(Watched.NONE);
    }

    @Test
    void aRuntimeThatIsMissingCountsWithTheShowsMedianOrIsSaidToBeUnknown() {
        Summary summary = Summary.of(history(day("2026-11-20", WINTER, 3, 50, 2), day("2026-11-20", TRAM, 2, 0, 2)), Period.ALL, TODAY);
        assertThat(summary.all()).isEqualTo(new Watched(5, 130, 2, 2));
        assertThat(new StatisticsWords(TestShows.WORDS).estimates(summary))
                .isEqualTo("2 runtimes are not known and estimated by the median of their show. "
                        + "2 episodes count no time, since nothing is known of their length.");
    }

    @Test
    void anEpisodeCountsForEachGenreOfItsShow() {
        Summary summary = Summary.of(history(day("2026-11-19", WINTER, 1, 40, 0), day("2026-11-20", TRAM, 2, 50, 0)), Period.ALL, TODAY);
        assertThat(summary.genres()).extracting(part -> part.what() + " " + part.watched().minutes()).containsExactly("Drama 90",
                "Mystery 40");
        assertThat(summary.shows()).extracting(part -> part.what().name()).containsExactly("Winter Tram", "Half Past Winter");
    }

    @Test
    void manyMonthsAreDrawnAsYears() {
        Summary two = Summary.of(history(day("2024-12-01", WINTER, 1, 40, 0)), Period.ALL, TODAY);
        assertThat(two.bars()).hasSize(24).noneMatch(Summary.Bar::year);
        Summary more = Summary.of(history(day("2024-11-30", WINTER, 1, 40, 0), day("2026-05-01", WINTER, 2, 80, 0)), Period.ALL, TODAY);
        assertThat(more.bars()).extracting(bar -> bar.month().getYear() + ": " + bar.watched().episodes())
                .containsExactly("2024: 1", "2025: 0", "2026: 2");
    }

    @Test
    void theNumbersAreSaidInWords() {
        Summary summary = Summary.of(history(day("2025-11-01", WINTER, 4, 160, 0), day("2026-11-20", WINTER, 2, 80, 0),
                day("2026-11-21", WINTER, 1, 40, 0)), Period.TWELVE_MONTHS, TODAY);
        StatisticsWords words = new StatisticsWords(TestShows.WORDS);
        assertThat(words.compared(summary)).isEqualTo("1 fewer than in the year before");
        assertThat(words.perDay(summary)).isEqualTo("About 0 min a day");
        assertThat(words.run(summary.streak())).isEqualTo("2 days");
        assertThat(words.runDays(summary.streak())).isEqualTo("From 20 Nov to 21 Nov 2026");
        assertThat(words.backlog(summary.backlog())).isEqualTo("5 h");
        assertThat(words.backlogOf(summary)).isEqualTo("6 aired episodes of 2 shows");
        assertThat(words.estimates(summary)).isEmpty();
    }

    private static WatchedDay day(String day, HistoryShow show, int episodes, long minutes, int without) {
        return new WatchedDay(LocalDate.parse(day), show.id(), episodes, minutes, without);
    }

    private static WatchHistory history(WatchedDay... days) {
        return new WatchHistory(List.of(days), Map.of(1L, WINTER, 2L, TRAM), new Backlog(6, 300, 0, 0), 2);
    }
}
