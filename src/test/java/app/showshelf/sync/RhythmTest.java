package app.showshelf.sync;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;

import static org.assertj.core.api.Assertions.assertThat;

/** Which episode is to be expected next. Days count from a Monday. */
class RhythmTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0}: next on day {1}")
    @CsvSource({"0 7 14, 21", "0 7, 14", "0 1 2 3 4, 5", "0 0 7 7, 14", "0 7 28 35 42, 49", "0 7 14 35, 42", "14 0 7, 21", "0 14 28, 42"})
    void theNextEpisodeIsExpectedAsFarFromTheLastAsTheOthersWereApart(String days, int next) {
        assertThat(next(episodes(days), 0)).isEqualTo(MONDAY.plusDays(next));
    }

    @ParameterizedTest(name = "{0}: nothing")
    @CsvSource({"''", "0", "0 0 0", "0 15", "0 365"})
    void oneDayOrAYearIsNoRhythm(String days) {
        assertThat(next(episodes(days), 0)).isNull();
    }

    @ParameterizedTest(name = "{0} on day {1}: expected {2}")
    @CsvSource({"0 7, 22, true", "0 7, 23, false", "0 1, 10, true", "0 1, 11, false"})
    void aRhythmEndsWhenTheEpisodeDoesNotComeForAnotherGapOrAWeek(String days, int today, boolean expected) {
        assertThat(next(episodes(days), today) != null).isEqualTo(expected);
    }

    @Test
    void afterTheFinaleNothingComes() {
        List<EpisodeFacts> all = episodes("0 7");
        all.add(episode(14, EpisodeType.FINALE));
        assertThat(next(all, 14)).isNull();
        all.add(episode(21, EpisodeType.REGULAR));
        assertThat(next(all, 21)).isEqualTo(MONDAY.plusDays(28));
    }

    @Test
    void whatIsExpectedHasNoText() {
        EpisodeFacts next = Rhythm.next(episodes("0 7"), MONDAY).orElseThrow();
        assertThat(next.name()).isNull();
        assertThat(next.overview()).isNull();
    }

    private static LocalDate next(List<EpisodeFacts> episodes, int today) {
        return Rhythm.next(episodes, MONDAY.plusDays(today)).map(EpisodeFacts::airDate).orElse(null);
    }

    private static List<EpisodeFacts> episodes(String days) {
        List<EpisodeFacts> all = new ArrayList<>();
        all.add(new EpisodeFacts("x", 99, EpisodeType.REGULAR, "No date yet", null, null, null, null, null));
        for (String day : days.isEmpty() ? new String[0] : days.split(" ")) {
            all.add(episode(Integer.parseInt(day), EpisodeType.REGULAR));
        }
        return all;
    }

    private static EpisodeFacts episode(int day, EpisodeType type) {
        return new EpisodeFacts("e" + day, day, type, "Name", "Summary", MONDAY.plusDays(day), null, 45, null);
    }
}
