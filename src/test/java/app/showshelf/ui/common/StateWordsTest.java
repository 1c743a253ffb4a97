package app.showshelf.ui.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.library.Failure;
import app.showshelf.library.NextEpisode;
import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.sync.SyncState;
import app.showshelf.sync.SyncState.Running;
import app.showshelf.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class StateWordsTest {
    /** A Wednesday. */
    private static final Instant NOW = Instant.parse("2026-11-25T12:30:00Z");
    private static final Failure BUSY = new Failure(Failure.Kind.BUSY, 503);

    private final StateWords english = Words.of(new Texts(Locale.ENGLISH), ZoneOffset.UTC).states();
    private final StateWords german = Words.of(new Texts(Locale.GERMAN), ZoneOffset.UTC).states();

    @ParameterizedTest
    @CsvSource({"2026-11-25, TODAY, 'Today, S3 E6', 'Heute, S3 F6'", "2026-11-26, PLAIN, 'Tomorrow, S3 E6', 'Morgen, S3 F6'",
        "2026-11-27, PLAIN, 'Fri 27 Nov, S3 E6', 'Fr 27. Nov, S3 F6'", "2027-01-24, PLAIN, 'Sun 24 Jan, S3 E6', 'So 24. Jan, S3 F6'",
        "2027-01-25, PLAIN, Returns in January, Wieder im Januar", "2027-03-25, PLAIN, Returns in March, Wieder im März"})
    void theNextEpisodeComesWithItsDay(LocalDate day, StateLine.Kind kind, String inEnglish, String inGerman) {
        ShowCard card = card(ShowStatus.RUNNING, next(day, null), null);
        assertThat(english.of(card, idle(), NOW)).isEqualTo(new StateLine(kind, inEnglish));
        assertThat(german.of(card, idle(), NOW)).isEqualTo(new StateLine(kind, inGerman));
    }

    @Test
    void todaysEpisodeHasItsTime() {
        ShowCard card = card(ShowStatus.RUNNING, next(LocalDate.of(2026, 11, 25), Instant.parse("2026-11-25T21:00:00Z")), null);
        assertThat(english.of(card, idle(), NOW)).isEqualTo(new StateLine(StateLine.Kind.TODAY, "Today 21:00, S3 E6"));
    }

    @Test
    void withoutANextEpisodeItEndedOrHasNoDate() {
        assertThat(english.of(card(ShowStatus.ENDED, null, null), idle(), NOW).text()).isEqualTo("Ended 2024");
        assertThat(english.of(card(ShowStatus.RUNNING, null, null), idle(), NOW).text()).isEqualTo("No date yet");
        assertThat(english.of(card(ShowStatus.RUNNING, next(null, null), null), idle(), NOW).text()).isEqualTo("No date yet");
    }

    @Test
    void aFailureGoesOverDatesAndANewTryOverTheFailure() {
        ShowCard card = card(ShowStatus.RUNNING, next(LocalDate.of(2026, 11, 25), null), BUSY);
        assertThat(english.of(card, idle(), NOW)).isEqualTo(new StateLine(StateLine.Kind.FAILED, "Sync failed"));
        assertThat(english.of(card, running(1, 3), NOW)).isEqualTo(new StateLine(StateLine.Kind.FETCHING, "Fetching season 3"));
        assertThat(english.of(card, running(2, 3), NOW).kind()).isEqualTo(StateLine.Kind.FAILED);
    }

    @Test
    void whatIsFetchedIsNamed() {
        assertThat(english.fetching(List.of())).isEqualTo("Fetching");
        assertThat(english.fetching(List.of(0))).isEqualTo("Fetching specials");
        assertThat(english.fetching(List.of(2017))).isEqualTo("Fetching season 2017");
        assertThat(english.fetching(List.of(1, 2, 3))).isEqualTo("Fetching 3 seasons");
    }

    private static SyncState idle() {
        return SyncState.idle(SyncMode.ON_DEMAND);
    }

    private static SyncState running(long showId, int season) {
        return new SyncState(SyncMode.ON_DEMAND, List.of(new Running(showId, "Salt Harbour", List.of(season), NOW)), List.of(), 0, 0,
                List.of(),
                Map.of(), true, null, false);
    }

    private static NextEpisode next(LocalDate day, Instant stamp) {
        return new NextEpisode(9, 3, 6, "High tide", day, stamp, 50);
    }

    private static ShowCard card(ShowStatus status, NextEpisode next, Failure failure) {
        return new ShowCard(1, new ShowRef(ProviderId.SAMPLE, "1"), "Salt Harbour", null, status, null, LocalDate.of(2024, 5, 1), null,
                List.of(),
                null,
                null, true, null, null, null, 1, 0, 1, 0, 0, 0, next, failure);
    }
}
