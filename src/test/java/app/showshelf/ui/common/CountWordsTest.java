package app.showshelf.ui.common;

import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.library.ChangeSummary;
import app.showshelf.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class CountWordsTest {
    private final CountWords english = new CountWords(new Texts(Locale.ENGLISH));
    private final CountWords german = new CountWords(new Texts(Locale.GERMAN));

    @ParameterizedTest
    @CsvSource({"0, no shows, keine Sendungen", "1, 1 show, 1 Sendung", "2, 2 shows, 2 Sendungen", "1234, '1,234 shows', 1.234 Sendungen"})
    void countsShows(int count, String inEnglish, String inGerman) {
        assertThat(english.shows(count)).isEqualTo(inEnglish);
        assertThat(german.shows(count)).isEqualTo(inGerman);
    }

    @ParameterizedTest
    @CsvSource({"3, 6, S3 E6", "2017, 4, S2017 E4", "1, , S1", "0, 2, Special 2", "0, , Special", "1, 1200, S1 E1200"})
    void namesThePlaceOfAnEpisode(int season, Integer number, String words) {
        assertThat(english.place(season, number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, under a minute", "59, under a minute", "60, about a minute", "90, about 2 minutes", "180, about 3 minutes",
        "7200, about 2 hours"})
    void costsAreRound(int seconds, String words) {
        assertThat(english.cost(Duration.ofSeconds(seconds))).isEqualTo(words);
    }

    @Test
    void changesAreNumbersInThePast() {
        assertThat(english.changes(new ChangeSummary(2, 0, 1, 0, 0, false))).isEqualTo("2 new episodes, 1 date moved");
        assertThat(new CountWords(new Texts(Locale.JAPANESE)).changes(new ChangeSummary(2, 0, 1, 0, 0, false))).contains("、")
                .doesNotContain(",");
        assertThat(english.changes(ChangeSummary.NONE)).isEqualTo("Nothing changed");
        assertThat(german.changes(new ChangeSummary(1, 0, 2, 0, 0, false))).isEqualTo("1 neue Folge, 2 Daten verschoben");
        assertThat(english.changes(new ChangeSummary(0, 0, 0, 0, 0, true))).isEqualTo("an answer too empty to believe");
    }
}
