package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.NextLook;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.ShowStatus;
import app.showshelf.sync.RefreshPolicy.Outlook;

import static org.assertj.core.api.Assertions.assertThat;

/** When a season is looked at again. Noon of a day is the present moment of every case. */
class RefreshPolicyTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    private static final LocalDate LONG_AGO = TODAY.minusYears(5);

    private final RefreshPolicy policy = new RefreshPolicy();

    @ParameterizedTest(name = "season {0}, current {1}, {2}: in {3} days")
    @CsvSource({"2, true, RUNNING, 7, RUNNING", "3, true, PLANNED, 7, RUNNING", "2, true, UNKNOWN, 7, RUNNING",
        "1, false, RUNNING, 90, OLD", "1, false, UNKNOWN, 90, OLD", "2, true, ENDED, 90, OLD", "1, false, ENDED, 90, OLD",
        "0, true, RUNNING, 30, SPECIALS", "0, false, ENDED, 30, SPECIALS"})
    void aQuietSeasonIsLookedAtByItsPlaceAndItsShow(int number, boolean current, ShowStatus status, int days, NextLookReason reason) {
        assertThat(look(new Outlook(number, current, status, 1, List.of(onDay(LONG_AGO)))))
                .isEqualTo(new NextLook(NOW.plus(Duration.ofDays(days)), reason));
    }

    @Test
    void aNewSeasonWithoutEpisodesIsLookedAtWeekly() {
        assertThat(look(new Outlook(1, true, ShowStatus.PLANNED, 0, List.of())).at()).isEqualTo(NOW.plus(Duration.ofDays(7)));
    }

    @ParameterizedTest(name = "airs {0} h from now: in {1} h")
    @CsvSource({"-48, 168, RUNNING", "-25, 168, RUNNING", "-24, 6, AIRING", "-1, 6, AIRING", "0, 6, AIRING", "23, 6, AIRING",
        "24, 6, AIRING",
        "25, 1, AIRING", "72, 48, AIRING", "190, 166, AIRING", "240, 168, RUNNING"})
    void anEpisodeWithAMomentOpensItsWindowADayBeforeAndClosesItADayAfter(int airsIn, int lookIn, NextLookReason reason) {
        EpisodeFacts episode = new EpisodeFacts("1", 1, EpisodeType.REGULAR, "Name", "Summary", TODAY, NOW.plus(Duration.ofHours(airsIn)),
                45, null);
        assertThat(running(episode)).isEqualTo(new NextLook(NOW.plus(Duration.ofHours(lookIn)), reason));
    }

    @ParameterizedTest(name = "airs {0} days from today: in {1} h")
    @CsvSource({"-3, 168, RUNNING", "-2, 168, RUNNING", "-1, 6, AIRING", "0, 6, AIRING", "1, 6, AIRING", "2, 12, AIRING", "5, 84, AIRING",
        "9, 168, RUNNING"})
    void aDayWithoutAMomentLastsFromItsStartToItsEnd(int days, int lookIn, NextLookReason reason) {
        assertThat(running(onDay(TODAY.plusDays(days)))).isEqualTo(new NextLook(NOW.plus(Duration.ofHours(lookIn)), reason));
    }

    @ParameterizedTest(name = "airs {0} days from today, no text: in {1} h")
    @CsvSource({"-16, 168, RUNNING", "-15, 168, RUNNING", "-14, 24, INCOMPLETE_FACTS", "-3, 24, INCOMPLETE_FACTS",
        "-2, 12, INCOMPLETE_FACTS", "0, 6, AIRING", "2, 12, AIRING", "3, 12, INCOMPLETE_FACTS", "4, 24, INCOMPLETE_FACTS",
        "7, 24, INCOMPLETE_FACTS",
        "8, 12, INCOMPLETE_FACTS", "12, 108, INCOMPLETE_FACTS"})
    void aMissingTextIsLookedForFromAWeekBeforeToTwoWeeksAfter(int days, int lookIn, NextLookReason reason) {
        for (EpisodeFacts episode : List.of(text(days, null, "Summary"), text(days, "Name", null), text(days, "TBA", "Summary"),
                text(days, "Episode 1", "Summary"))) {
            assertThat(running(episode)).as("%s", episode).isEqualTo(new NextLook(NOW.plus(Duration.ofHours(lookIn)), reason));
        }
    }

    @ParameterizedTest(name = "the last aired {0} days ago: in {1} h")
    @CsvSource({"0, 6, AIRING", "3, 24, INCOMPLETE_FACTS", "4, 12, INCOMPLETE_FACTS", "5, 12, AIRING", "6, 6, AIRING", "7, 6, AIRING",
        "8, 6, AIRING",
        "9, 12, INCOMPLETE_FACTS", "10, 24, INCOMPLETE_FACTS", "15, 24, INCOMPLETE_FACTS", "16, 168, RUNNING"})
    void anEpisodeThatTheRhythmPromisesIsLookedForThoughNobodyLists(int ago, int lookIn, NextLookReason reason) {
        List<EpisodeFacts> weekly = List.of(onDay(TODAY.minusDays(ago + 14)), onDay(TODAY.minusDays(ago + 7)), onDay(TODAY.minusDays(ago)));
        assertThat(look(new Outlook(2, true, ShowStatus.RUNNING, 3, weekly)))
                .isEqualTo(new NextLook(NOW.plus(Duration.ofHours(lookIn)), reason));
    }

    @Test
    void nothingIsExpectedOfAnOlderSeasonOrOfAShowThatEnded() {
        List<EpisodeFacts> weekly = List.of(onDay(TODAY.minusDays(14)), onDay(TODAY.minusDays(7)));
        assertThat(look(new Outlook(2, false, ShowStatus.RUNNING, 2, weekly)).reason()).isEqualTo(NextLookReason.OLD);
        assertThat(look(new Outlook(2, true, ShowStatus.ENDED, 2, weekly)).reason()).isEqualTo(NextLookReason.OLD);
    }

    @ParameterizedTest(name = "{0} older episodes without a summary: {1}")
    @CsvSource({"2, INCOMPLETE_FACTS", "3, RUNNING"})
    void whereNobodyWritesSummariesNoneIsLookedFor(int older, NextLookReason reason) {
        List<EpisodeFacts> all = new ArrayList<>(List.of(text(-5, "Name", null)));
        IntStream.range(0, older).forEach(_ -> all.add(text(-30, "Name", null)));
        assertThat(look(new Outlook(2, true, ShowStatus.RUNNING, all.size(), all)).reason()).isEqualTo(reason);
    }

    @Test
    void aTitleIsLookedForEvenWhereNobodyWritesSummaries() {
        List<EpisodeFacts> all = new ArrayList<>(List.of(text(-5, "TBA", null)));
        IntStream.range(0, 5).forEach(_ -> all.add(text(-30, "Name", null)));
        assertThat(look(new Outlook(2, true, ShowStatus.RUNNING, all.size(), all)).reason()).isEqualTo(NextLookReason.INCOMPLETE_FACTS);
    }

    @Test
    void anEndedShowIsLookedAtWhenItsLastEpisodeIsToAir() {
        NextLook look = look(new Outlook(4, true, ShowStatus.ENDED, 1, List.of(onDay(TODAY.plusDays(40)))));
        assertThat(look).isEqualTo(new NextLook(Instant.parse("2026-04-18T00:00:00Z"), NextLookReason.AIRING));
    }

    @Test
    void fewerEpisodesThanListedAreLookedForTheNextDay() {
        NextLook look = look(new Outlook(1, false, ShowStatus.ENDED, 2, List.of(onDay(LONG_AGO))));
        assertThat(look).isEqualTo(new NextLook(NOW.plus(Duration.ofDays(1)), NextLookReason.COMING_SHORT));
    }

    @Test
    void theEarliestReasonCounts() {
        NextLook look = look(new Outlook(1, true, ShowStatus.RUNNING, 9,
                List.of(onDay(LONG_AGO), text(-5, null, null), onDay(TODAY), onDay(TODAY.plusDays(7)))));
        assertThat(look).isEqualTo(new NextLook(NOW.plus(Duration.ofHours(6)), NextLookReason.AIRING));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000})
    void anEpisodeWithoutADateChangesNothing(int count) {
        List<EpisodeFacts> episodes = IntStream.range(0, count).mapToObj(_ -> onDay(null)).toList();
        assertThat(look(new Outlook(1, false, ShowStatus.ENDED, count, episodes)).at()).isEqualTo(NOW.plus(Duration.ofDays(90)));
    }

    @ParameterizedTest
    @EnumSource(ShowStatus.class)
    void noSeasonWaitsLongerThanNinetyDaysOrIsDueAtOnce(ShowStatus status) {
        for (int number : new int[]{0, 1, 2024}) {
            for (boolean current : new boolean[]{true, false}) {
                for (int days = -400; days <= 400; days++) {
                    Instant at = look(new Outlook(number, current, status, null, List.of(text(days, null, null)))).at();
                    assertThat(at).isBeforeOrEqualTo(NOW.plus(Duration.ofDays(90))).isAfter(NOW.minusSeconds(1));
                }
            }
        }
    }

    @ParameterizedTest(name = "season {0}, current {1}: {2} to {3} h")
    @CsvSource({"2, true, 151, 168", "1, false, 1944, 2160", "0, false, 648, 720"})
    void aSpreadShortensTheLongIntervalsByUpToATenth(int number, boolean current, int shortest, int longest) {
        Outlook season = new Outlook(number, current, ShowStatus.RUNNING, 1, List.of(onDay(LONG_AGO)));
        assertThat(Duration.between(NOW, policy.nextLook(season, 0, NOW).at())).isEqualTo(Duration.ofHours(longest));
        assertThat(Duration.between(NOW, policy.nextLook(season, 1, NOW).at()).toHours()).isEqualTo(shortest);
        assertThat(policy.nextLook(season, 0.4, NOW)).isNotEqualTo(policy.nextLook(season, 0.5, NOW));
    }

    @Test
    void aSpreadMovesNoLookAroundAnAirDate() {
        Outlook season = new Outlook(2, true, ShowStatus.RUNNING, 1, List.of(onDay(TODAY.plusDays(2))));
        assertThat(policy.nextLook(season, 1, NOW)).isEqualTo(look(season));
    }

    @Test
    void anEpisodeThatNeverGetsATextIsLookedAtAFewDozenTimesInAll() {
        EpisodeFacts episode = new EpisodeFacts("1", 1, EpisodeType.REGULAR, null, null, TODAY, null, null, null);
        Instant end = NOW.plus(Duration.ofDays(30));
        int looks = 0;
        for (Instant at = NOW.minus(Duration.ofDays(30)); at.isBefore(end); looks++) {
            Instant next = policy.nextLook(new Outlook(2, true, ShowStatus.RUNNING, 1, List.of(episode)), at).at();
            assertThat(next).isAfter(at);
            at = next;
        }
        assertThat(looks).isBetween(30, 45);
    }

    private NextLook running(EpisodeFacts episode) {
        return look(new Outlook(2, true, ShowStatus.RUNNING, 1, List.of(episode)));
    }

    private NextLook look(Outlook season) {
        return policy.nextLook(season, NOW);
    }

    private static EpisodeFacts onDay(LocalDate day) {
        return new EpisodeFacts("1", 1, EpisodeType.REGULAR, "Name", "Summary", day, null, 45, null);
    }

    private static EpisodeFacts text(int days, String name, String overview) {
        return new EpisodeFacts("1", 1, EpisodeType.REGULAR, name, overview, TODAY.plusDays(days), null, 45, null);
    }
}
