package app.showshelf.metadata.sample;

import java.lang.Character.UnicodeScript;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** What the catalogue holds, so that every screen has its hard cases. */
class SampleCatalogueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final SampleDays days = SampleDays.on(TODAY);

    @Test
    void noTitleAppearsTwice() throws Exception {
        assertThat(days.everything()).extracting(show -> show.name().toLowerCase(Locale.ROOT)).doesNotHaveDuplicates().hasSizeBetween(60,
                80);
    }

    @Test
    void idsOfShowsSeasonsAndEpisodesAreUnique() throws Exception {
        List<ShowFacts> all = days.everything();
        assertThat(CatalogueFile.read().shows()).extracting(SampleShow::id).doesNotHaveDuplicates();
        assertThat(all.stream().flatMap(show -> show.seasons().stream()).map(SeasonFacts::providerId)).doesNotHaveDuplicates();
        assertThat(all.stream().flatMap(SampleDays::episodes).map(EpisodeFacts::providerId)).doesNotHaveDuplicates();
    }

    @Test
    void numbersOfEpisodesAreUniqueInTheirSeasonAndCounted() throws Exception {
        assertThat(days.everything().stream().flatMap(show -> show.seasons().stream())).allSatisfy(season -> {
            assertThat(season.episodes()).extracting(EpisodeFacts::number).doesNotHaveDuplicates().isSorted();
            assertThat(season.episodes()).hasSize(season.episodeCount());
        });
    }

    @Test
    void noShowUsesAnEpisodeNameTwice() throws Exception {
        for (ShowFacts show : days.everything()) {
            assertThat(SampleDays.episodes(show).map(EpisodeFacts::name).filter(Objects::nonNull)).as(show.name()).doesNotHaveDuplicates();
        }
    }

    @Test
    void allPlotsAreToldBeforeOneComesAgain() throws Exception {
        CatalogueFile file = CatalogueFile.read();
        assertThat(BigInteger.valueOf(file.plots().size()).isProbablePrime(20)).isTrue();
        EpisodeTexts texts = new EpisodeTexts(new Words(List.of(), List.of(), List.of(), List.of(), List.of("she", "he")), file.plots(),
                List.of("it"), 7);
        List<String> told = IntStream.range(0, file.plots().size()).mapToObj(texts::overview).filter(Objects::nonNull).toList();
        assertThat(told).doesNotHaveDuplicates().hasSizeGreaterThan(file.plots().size() / 2);
    }

    @Test
    void everyPatternIsFilled() throws Exception {
        assertThat(
                days.everything().stream().flatMap(SampleDays::episodes).flatMap(episode -> Stream.of(episode.name(), episode.overview())))
                .filteredOn(Objects::nonNull)
                .noneMatch(text -> text.contains("{") || text.contains("}") || text.isBlank());
    }

    @Test
    void wordListsFitTogether() {
        CatalogueFile file = CatalogueFile.read();
        assertThat(file.words().values()).allSatisfy(words -> {
            assertThat(words.adjectives()).doesNotHaveDuplicates();
            assertThat(words.nouns()).doesNotHaveDuplicates().hasSameSizeAs(words.adjectives())
                    .noneMatch(noun -> noun.matches("[AEIOU].*"));
            assertThat(words.matters()).doesNotHaveDuplicates().hasSameSizeAs(words.adjectives());
            assertThat(Stream.iterate(0, n -> n < words.combinations(), n -> n + 1).map(n -> words.name(7, n))).doesNotHaveDuplicates();
        });
        assertThat(file.shows()).allSatisfy(show -> {
            assertThat(file.words()).containsKey(show.words());
            assertThat(show.network() == null || file.networks().containsKey(show.network())).isTrue();
        });
    }

    @Test
    void oneShowHasFortySeasons() throws Exception {
        assertThat(regular(days.named("Ashby Green Surgery"))).hasSize(40);
    }

    @Test
    void oneSeasonHasAThousandEpisodesFromMondayToFriday() throws Exception {
        SeasonFacts season = days.named("The House on Calloway Crescent").seasons().getFirst();
        assertThat(season.episodes()).hasSize(1000).noneMatch(episode -> episode.airDate().getDayOfWeek().getValue() > 5);
    }

    @Test
    void dailyShowsHaveYearsAsSeasons() throws Exception {
        ShowFacts show = days.named("Breakfast with the Wrong People");
        assertThat(show.seasons()).extracting(SeasonFacts::number).containsExactly(2023, 2024, 2025, 2026);
        assertThat(show.seasons().get(1).episodes()).hasSize(366).allMatch(episode -> episode.airDate().getYear() == 2024);
    }

    @Test
    void specialsAreSeasonZero() throws Exception {
        assertThat(days.named("The Marmalade Inquest").seasons().getFirst()).satisfies(season -> {
            assertThat(season.number()).isZero();
            assertThat(season.name()).isEqualTo("Specials");
            assertThat(season.episodes()).isNotEmpty().allMatch(episode -> episode.type() == EpisodeType.SPECIAL);
        });
    }

    @Test
    void plannedShowsHaveNoEpisodesAndNoDates() throws Exception {
        assertThat(days.everything()).filteredOn(show -> show.status() == ShowStatus.PLANNED).hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(show -> {
                    assertThat(show.firstAirDate()).isNull();
                    assertThat(SampleDays.episodes(show)).isEmpty();
                    assertThat(show.seasons()).allMatch(season -> season.airDate() == null && season.episodeCount() == 0);
                });
    }

    @Test
    void runningPlannedAndEndedShowsAreAllThere() throws Exception {
        List<ShowFacts> all = days.everything();
        assertThat(all).filteredOn(show -> show.status() == ShowStatus.RUNNING).hasSizeGreaterThan(20);
        assertThat(all).filteredOn(show -> show.status() == ShowStatus.ENDED).hasSizeGreaterThan(20).allSatisfy(
                show -> assertThat(SampleDays.episodes(show).map(EpisodeFacts::airDate).filter(Objects::nonNull)).allMatch(TODAY::isAfter));
    }

    @Test
    void theEndOfARunningSeasonIsNotNamedYet() throws Exception {
        SeasonFacts season = days.named("The Kestrel Clause").seasons().get(1);
        assertThat(season.episodes()).hasSize(22);
        assertThat(season.episodes().getFirst().name()).isNotBlank();
        assertThat(season.episodes().getLast()).satisfies(episode -> {
            assertThat(episode.name()).isNull();
            assertThat(episode.overview()).isNull();
            assertThat(episode.airDate()).isAfter(TODAY);
        });
        assertThat(season.episodes().get(10).type()).isEqualTo(EpisodeType.MID_SEASON_FINALE);
    }

    @Test
    void aDateMayComeLate() throws Exception {
        List<EpisodeFacts> episodes = days.named("Cold Ledger").seasons().getLast().episodes();
        assertThat(episodes.getLast().airDate()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(days.go(TODAY.minusDays(20)).named("Cold Ledger").seasons().getLast().episodes().getLast().airDate()).isNull();
    }

    @Test
    void whatMayBeMissingIsMissingSomewhere() throws Exception {
        List<ShowFacts> all = days.everything();
        assertThat(all).anyMatch(show -> show.overview() == null && show.genres().isEmpty() && show.network() == null);
        assertThat(all).anyMatch(show -> show.rating() == null);
        assertThat(all).anyMatch(show -> show.status() == ShowStatus.RUNNING && show.seasons().getLast().episodes().isEmpty());
        List<EpisodeFacts> episodes = all.stream().flatMap(SampleDays::episodes).toList();
        assertThat(episodes).anyMatch(episode -> episode.runtimeMinutes() == null);
        assertThat(episodes).anyMatch(episode -> episode.airDate() == null && episode.name() != null);
        assertThat(episodes).anyMatch(episode -> episode.airDate() != null && episode.airStamp() == null);
        assertThat(episodes).anyMatch(episode -> episode.name() != null && episode.overview() == null);
    }

    @Test
    void numbersHaveGaps() throws Exception {
        assertThat(days.named("Last Bus to Ambleford").seasons().getFirst().episodes()).extracting(EpisodeFacts::number)
                .containsExactly(1, 2, 3, 5, 6, 7, 8);
        assertThat(days.named("Ember County Ferry").seasons().getFirst().episodes().getFirst().number()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(value = UnicodeScript.class, names = {"HIRAGANA", "HAN", "HANGUL", "ARABIC", "HEBREW", "GREEK", "CYRILLIC", "DEVANAGARI"})
    void aTitleIsInThatScript(UnicodeScript script) throws Exception {
        Set<UnicodeScript> scripts = days.everything()
                .stream()
                .flatMap(show -> show.name().codePoints().mapToObj(UnicodeScript::of))
                .collect(Collectors.toSet());
        assertThat(scripts).contains(script);
    }

    @Test
    void oneTitleIsVeryLong() throws Exception {
        assertThat(days.everything()).anyMatch(show -> show.name().length() > 120);
    }

    @Test
    void summariesAreShort() throws Exception {
        assertThat(days.everything()).extracting(ShowFacts::overview).filteredOn(Objects::nonNull).allMatch(text -> text.length() <= 140)
                .doesNotHaveDuplicates();
    }

    private static List<SeasonFacts> regular(ShowFacts show) {
        return show.seasons().stream().filter(season -> season.number() > 0).toList();
    }
}
