package app.showshelf.metadata.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** The clock is moved day by day. */
class SampleStabilityTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 22);
    private final SampleDays days = SampleDays.on(START);

    @Test
    void whatWasToldOfAnEpisodeStaysSoOverSixtyDays() throws Exception {
        Map<String, EpisodeFacts> before = SampleDays.byId(days.everything());
        for (int day = 1; day <= 60; day++) {
            Map<String, EpisodeFacts> after = SampleDays.byId(days.go(START.plusDays(day)).everything());
            before.forEach((id, episode) -> assertStays(episode, after.get(id)));
            before = after;
        }
    }

    @Test
    void whatWasToldOfAnEpisodeStaysSoOverYears() throws Exception {
        Map<String, EpisodeFacts> before = SampleDays.byId(days.everything());
        for (int month = 1; month <= 40; month++) {
            Map<String, EpisodeFacts> after = SampleDays.byId(days.go(START.plusMonths(month)).everything());
            before.forEach((id, episode) -> assertStays(episode, after.get(id)));
            before = after;
        }
    }

    @Test
    void everythingOfAnEpisodeThatAiredIsTheSameLater() throws Exception {
        List<EpisodeFacts> aired = SampleDays.byId(days.everything())
                .values()
                .stream()
                .filter(episode -> episode.airDate() != null && !episode.airDate().isAfter(START))
                .toList();
        Map<String, EpisodeFacts> later = SampleDays.byId(days.go(START.plusDays(400)).everything());
        assertThat(aired.size()).isGreaterThan(3000);
        aired.forEach(episode -> assertThat(later.get(episode.providerId())).isEqualTo(episode));
    }

    @Test
    void orderOfEpisodesIsOrderOfDates() throws Exception {
        for (ShowFacts show : days.everything()) {
            assertThat(SampleDays.episodes(show)
                    .filter(episode -> episode.type() != EpisodeType.SPECIAL && episode.airDate() != null)
                    .map(EpisodeFacts::airDate)).as(show.name()).isSorted();
        }
    }

    @Test
    void somethingAirsTodayAndTomorrowAndInThreeDaysOnEveryDayOfAYear() throws Exception {
        for (int day = 0; day < 366; day++) {
            LocalDate today = START.plusDays(day);
            ShowFacts daily = days.go(today).named("Breakfast with the Wrong People");
            assertThat(SampleDays.episodes(daily).map(EpisodeFacts::airDate)).contains(today, today.plusDays(1), today.plusDays(3));
        }
    }

    @Test
    void onEveryDayOfAYearSeveralWeeklyShowsHaveAnEpisodeWithinTheWeek() throws Exception {
        Set<String> ever = new HashSet<>();
        for (int day = 0; day < 366; day += 3) {
            LocalDate today = START.plusDays(day);
            Set<String> soon = weekly(days.go(today).everything(), today);
            assertThat(soon).as("%s", today).hasSizeGreaterThanOrEqualTo(6);
            ever.addAll(soon);
        }
        assertThat(ever).hasSizeGreaterThan(15);
    }

    @Test
    void onEveryDayOfAYearAFinaleIsSoon() throws Exception {
        for (int day = 0; day < 366; day += 3) {
            LocalDate today = START.plusDays(day);
            assertThat(SampleDays.byId(days.go(today).everything()).values()).as("%s", today)
                    .anyMatch(episode -> episode.type() == EpisodeType.FINALE && isWithin(episode, today, 42));
        }
    }

    @Test
    void onEveryDayOfAYearAShowIsAwayForLongAndItsReturnIsKnown() throws Exception {
        for (int day = 0; day < 366; day += 3) {
            LocalDate today = START.plusDays(day);
            assertThat(days.go(today).everything()).as("%s", today).anyMatch(show -> next(show, today).isAfter(today.plusDays(60)));
        }
    }

    @Test
    void aYearlyShowReturnsNextYear() throws Exception {
        assertThat(next(days.named("Wintering Giants"), START)).isEqualTo(LocalDate.of(2027, 1, 7));
        assertThat(next(days.go(START.plusYears(1)).named("Wintering Giants"), START.plusYears(1))).isEqualTo(LocalDate.of(2028, 1, 6));
    }

    @Test
    void aWeeklyShowGrows() throws Exception {
        long before = SampleDays.episodes(days.named("Nine Lanterns Down")).count();
        assertThat(SampleDays.episodes(days.go(START.plusWeeks(16)).named("Nine Lanterns Down")).count()).isEqualTo(before + 10);
    }

    @Test
    void nothingIsListedOfAShowBeforeItsTime() throws Exception {
        ShowFacts show = days.go(LocalDate.of(2020, 1, 1)).named("Nine Lanterns Down");
        assertThat(show.seasons()).isEmpty();
        assertThat(show.status()).isEqualTo(ShowStatus.PLANNED);
    }

    private static Set<String> weekly(List<ShowFacts> shows, LocalDate today) {
        return shows.stream()
                .filter(show -> show.seasons().stream().map(SeasonFacts::number).noneMatch(number -> number > 1900))
                .filter(show -> SampleDays.episodes(show).anyMatch(episode -> isWithin(episode, today, 6)))
                .map(ShowFacts::name)
                .collect(Collectors.toSet());
    }

    /** The next episode's day; long ago where none is known. */
    private static LocalDate next(ShowFacts show, LocalDate today) {
        return SampleDays.episodes(show)
                .map(EpisodeFacts::airDate)
                .filter(date -> date != null && date.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static boolean isWithin(EpisodeFacts episode, LocalDate today, int more) {
        return episode.airDate() != null && ChronoUnit.DAYS.between(today, episode.airDate()) >= 0
                && ChronoUnit.DAYS.between(today, episode.airDate()) <= more;
    }

    /** Number, type and runtime never change; name, overview and date may come, but never change or go. */
    private static void assertStays(EpisodeFacts before, EpisodeFacts after) {
        assertThat(after).as("later answer for %s", before).isNotNull();
        EpisodeFacts expected = new EpisodeFacts(before.providerId(), before.number(), before.type(), or(before.name(), after.name()),
                or(before.overview(), after.overview()), or(before.airDate(), after.airDate()), or(before.airStamp(), after.airStamp()),
                before.runtimeMinutes(), null);
        if (!expected.equals(after)) {
            assertThat(after).isEqualTo(expected);
        }
    }

    private static <T> T or(T value, T other) {
        return value == null ? other : value;
    }
}
