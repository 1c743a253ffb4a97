package app.showshelf.ui.upcoming;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.library.UpcomingEpisode;

import static org.assertj.core.api.Assertions.assertThat;

class AgendaTest {
    /** The 19th is a Thursday. */
    private static final LocalDate TODAY = LocalDate.parse("2026-11-19");

    @ParameterizedTest
    @CsvSource({"2026-11-19, MONDAY, TODAY", "2026-11-20, MONDAY, TOMORROW", "2026-11-21, MONDAY, THIS_WEEK",
        "2026-11-22, MONDAY, THIS_WEEK", "2026-11-22, SUNDAY, NEXT_WEEK", "2026-11-23, MONDAY, NEXT_WEEK",
        "2026-11-29, MONDAY, NEXT_WEEK", "2026-11-29, SUNDAY, LATER", "2026-11-30, MONDAY, LATER", "2026-11-20, FRIDAY, TOMORROW"})
    void aDayStandsInItsGroup(LocalDate day, DayOfWeek first, AgendaGroup group) {
        assertThat(AgendaGroup.of(day, TODAY, first)).isEqualTo(group);
    }

    @Test
    void headingsAndCardsBeginAndEndWhereTheyBelong() {
        List<UpcomingEpisode> episodes = List.of(TestUpcoming.episode(1, "2026-11-19"), TestUpcoming.episode(2, "2026-11-19"),
                TestUpcoming.episode(3, "2026-11-24"), TestUpcoming.episode(4, "2026-11-26"));
        List<AgendaRow> rows = Agenda.rows(episodes, one -> one.episode().airDate(), TODAY, DayOfWeek.MONDAY);
        assertThat(rows).extracting(AgendaRow::heading).containsExactly(AgendaGroup.TODAY, null, AgendaGroup.NEXT_WEEK, null);
        assertThat(rows).extracting(AgendaRow::firstOfDay).containsExactly(true, false, true, true);
        assertThat(rows).extracting(AgendaRow::lastOfDay).containsExactly(false, true, true, true);
    }

    @ParameterizedTest
    @CsvSource({"en-US, de-DE, SUNDAY", "en-GB, en-US, MONDAY", "en, de-DE, MONDAY", "en, en-US, SUNDAY", "de, de-AT, MONDAY",
        "en, ar-EG, SATURDAY"})
    void weeksBeginAsInTheCountry(String language, String system, DayOfWeek first) {
        assertThat(Weeks.of(Locale.forLanguageTag(language), Locale.forLanguageTag(system)).first()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"2026-11, MONDAY, 2026-10-26", "2026-11, SUNDAY, 2026-11-01", "2027-02, MONDAY, 2027-02-01"})
    void aMonthIsDrawnWithWholeWeeks(YearMonth month, DayOfWeek first, LocalDate start) {
        List<LocalDate> grid = new Weeks(first).grid(month);
        assertThat(grid).hasSize(42).startsWith(start).contains(month.atEndOfMonth());
    }

    @ParameterizedTest
    @CsvSource({"LEFT, false, 2026-11-18", "RIGHT, false, 2026-11-20", "LEFT, true, 2026-11-20", "UP, false, 2026-11-12",
        "DOWN, false, 2026-11-26", "PAGE_UP, false, 2026-10-19", "PAGE_DOWN, false, 2026-12-19", "HOME, false, 2026-11-16",
        "END, false, 2026-11-22"})
    void keysMoveThroughTheMonth(KeyCode key, boolean mirrored, LocalDate to) {
        assertThat(CalendarMoves.move(key, TODAY, new Weeks(DayOfWeek.MONDAY), mirrored)).isEqualTo(to);
    }
}
