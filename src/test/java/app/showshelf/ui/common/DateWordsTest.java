package app.showshelf.ui.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class DateWordsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /** A Wednesday, half past one in Berlin. */
    private static final Instant NOW = Instant.parse("2026-11-25T12:30:00Z");

    private final DateWords english = new DateWords(new Texts(Locale.ENGLISH), BERLIN);
    private final DateWords german = new DateWords(new Texts(Locale.GERMAN), BERLIN);

    @ParameterizedTest
    @CsvSource({"2026-11-25, Today, Heute", "2026-11-26, Tomorrow, Morgen", "2026-11-24, Yesterday, Gestern",
        "2026-11-27, Fri 27 Nov, 'Fr 27. Nov'", "2027-11-24, Wed 24 Nov, 'Mi 24. Nov'", "2027-11-25, 25 Nov 2027, '25. Nov 2027'",
        "2025-11-26, Wed 26 Nov, 'Mi 26. Nov'", "2025-11-25, 25 Nov 2025, '25. Nov 2025'", "2027-03-01, Mon 1 Mar, 'Mo 1. Mär'"})
    void daysAreNearOrDated(LocalDate day, String inEnglish, String inGerman) {
        assertThat(english.day(day, NOW)).isEqualTo(inEnglish);
        assertThat(german.day(day, NOW)).isEqualTo(inGerman);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25, Today", "2026-11-26, Tomorrow", "2026-11-28, In 3 days", "2026-12-25, In 30 days", "2026-12-26, Sat 26 Dec",
        "2026-11-20, Fri 20 Nov"})
    void countsDaysUpToThirty(LocalDate day, String words) {
        assertThat(english.countdown(day, NOW)).isEqualTo(words);
    }

    @Test
    void anEpisodeOfTodayHasItsTime() {
        assertThat(english.airing(Instant.parse("2026-11-25T20:00:00Z"), null, NOW)).isEqualTo("Today 21:00");
        assertThat(english.airing(null, LocalDate.of(2026, 11, 25), NOW)).isEqualTo("Today");
        assertThat(english.airing(null, null, NOW)).isEqualTo("No date yet");
    }

    @Test
    void theUsersDayCountsNotTheBroadcasters() {
        // Late in the evening there, early the next morning here.
        assertThat(english.airing(Instant.parse("2026-11-26T02:00:00Z"), LocalDate.of(2026, 11, 25), NOW)).isEqualTo("Tomorrow");
    }

    @ParameterizedTest
    @CsvSource({"2027-03-12, Returns in March, Wieder im März", "2027-12-01, Returns in December 2027, Wieder im Dezember 2027"})
    void farReturnsAreMonths(LocalDate day, String inEnglish, String inGerman) {
        assertThat(english.returns(day, NOW)).isEqualTo(inEnglish);
        assertThat(german.returns(day, NOW)).isEqualTo(inGerman);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25T13:20:00Z, Next look at 14:20", "2026-11-26T13:20:00Z, Next look tomorrow at 14:20",
        "2026-11-27T13:20:00Z, Next look on Fri 27 Nov", "2026-11-25T12:30:00Z, Next look now", "2026-11-25T11:00:00Z, Next look now"})
    void saysWhenItLooksNext(Instant at, String words) {
        assertThat(english.nextLook(at, NOW)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25T09:05:00Z, at 10:05, um 10:05", "2026-11-24T09:05:00Z, yesterday at 10:05, gestern um 10:05",
        "2026-11-20T09:05:00Z, on Fri 20 Nov, am Fr 20. Nov"})
    void aMomentStandsWithinASentence(Instant at, String inEnglish, String inGerman) {
        assertThat(english.moment(at, NOW)).isEqualTo(inEnglish);
        assertThat(german.moment(at, NOW)).isEqualTo(inGerman);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25T12:30:40Z, Next try in 40 s", "2026-11-25T12:31:00Z, Next try in 1 min",
        "2026-11-25T12:41:30Z, Next try in 12 min",
        "2026-11-25T14:00:00Z, Next try at 15:00", "2026-11-25T12:29:00Z, Next try now"})
    void saysWhenItTriesNext(Instant at, String words) {
        assertThat(english.nextTry(at, NOW)).isEqualTo(words);
    }
}
