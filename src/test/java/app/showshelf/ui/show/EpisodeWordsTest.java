package app.showshelf.ui.show;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.EpisodeType;
import app.showshelf.ui.TestShows;

import static org.assertj.core.api.Assertions.assertThat;

class EpisodeWordsTest {
    private final EpisodeWords words = new EpisodeWords(TestShows.WORDS);

    /** Today is 22 November 2026. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // date, watched, aired, pill, date in words
        "2026-11-12, false, true, New, 12 Nov",
        "2026-11-12, true, true, '', 12 Nov",
        "2026-11-01, false, true, '', 1 Nov",
        "2026-11-22, false, true, New, Today",
        "2026-11-23, false, false, Tomorrow, 23 Nov",
        "2026-11-29, false, false, In 7 days, 29 Nov",
        "2027-02-01, false, false, '', 1 Feb",
        "2019-02-01, true, true, '', 1 Feb 2019",
        "-, false, false, Not announced, No date yet",
    })
    void saysWhenAndWhetherItIsNew(String date, boolean watched, boolean aired, String pill, String inWords) {
        EpisodeLine line = words.of(TestShows.episode(1, 3, "Fog signal", date, watched), TestShows.NOW);

        assertThat(line.aired()).isEqualTo(aired);
        assertThat(line.pillText()).isEqualTo(pill);
        assertThat(line.date()).isEqualTo(inWords);
    }

    @Test
    void theMomentOfTheBroadcastDecidesToday() {
        EpisodeLine tonight = words.of(row("2026-11-22T21:00:00Z", EpisodeType.REGULAR), TestShows.NOW);
        EpisodeLine thisMorning = words.of(row("2026-11-22T08:00:00Z", EpisodeType.REGULAR), TestShows.NOW);

        assertThat(tonight.aired()).isFalse();
        assertThat(tonight.pillText()).isEqualTo("Today");
        assertThat(tonight.date()).isEqualTo("Today, 21:00");
        assertThat(thisMorning.aired()).isTrue();
    }

    @Test
    void aFinaleToComeIsCalledOne() {
        assertThat(words.of(row("2026-12-10T21:00:00Z", EpisodeType.FINALE), TestShows.NOW).pillText()).isEqualTo("Finale");
    }

    @Test
    void anEpisodeThatMovedSaysSoUntilItAirs() {
        EpisodeRow moved = new EpisodeRow(1, "e1", 3, EpisodeType.REGULAR, "Fog signal", null, LocalDate.parse("2026-12-10"), null, 50,
                null,
                null, LocalDate.parse("2026-12-03"));

        assertThat(words.of(moved, TestShows.NOW).pillText()).isEqualTo("Moved");
        assertThat(words.detail(moved, 4, true, TestShows.NOW).facts()).contains("Thu 10 Dec", "moved from Thu 3 Dec");
        assertThat(words.of(moved, TestShows.NOW.plusSeconds(30 * 86_400)).pillText()).isEqualTo("New");
    }

    @Test
    void aMissingNameBecomesItsNumber() {
        EpisodeLine line = words.of(TestShows.episode(1, 11, null, null, false), TestShows.NOW);
        EpisodeLine special = words.of(TestShows.episode(2, null, null, null, false), TestShows.NOW);

        assertThat(line.name()).isEqualTo("Episode 11");
        assertThat(line.named()).isFalse();
        assertThat(special.name()).isEqualTo("Special");
        assertThat(special.number()).isEmpty();
    }

    private static EpisodeRow row(String stamp, EpisodeType type) {
        return new EpisodeRow(1, "e1", 3, type, "Fog signal", null, LocalDate.parse(stamp.substring(0, 10)), Instant.parse(stamp), 50, null,
                null);
    }
}
