package app.showshelf.metadata.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.Failure;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.PictureKind;
import app.showshelf.metadata.ProviderException;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SampleProviderTest {
    private final SampleProvider provider = SampleDays.on(LocalDate.of(2026, 11, 22)).provider();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            marmalade                 | The Marmalade Inquest
            LANTERNS nine             | Nine Lanterns Down
            inquest the               | The Marmalade Inquest
            uberfahrt                 | Überfahrt nach Morgen
            ÜBERFAHRT                 | Überfahrt nach Morgen
            dronning pa prove         | Dronning på prøve
            lodzi                     | Latarnik z Łodzi
            jardin                    | El jardín de los relojes mudos
            l'ete des horlogers       | The Summer of the Clockmakers
            lete                      | The Summer of the Clockmakers
            Kjempene                  | Wintering Giants
            dont tell                 | Don't Tell the Orchids
            Don’t Tell the Orchids    | Don't Tell the Orchids
            saltmarsh and daughters   | Saltmarsh & Daughters
            daughters & saltmarsh     | Saltmarsh & Daughters
            🦊                        | Fox & Ladder 🦊
            三番線                    | The Cat of Platform Three
            時計                      | 霧ヶ浜の時計職人
            裁缝                      | 第七码头的裁缝
            등대                      | 서랍 속의 등대
            الميناء                   | مقهى آخر الميناء
            הגשם                      | הדוור של רחוב הגשם
            νοτιας                    | Οι ωρολογοποιοί της Νότιας Αποβάθρας
            снегирей ПОЧТАЛЬОН        | Почтальон с улицы Снегирей
            घड़ीसाज़                   | नौवीं गली का घड़ीसाज़
            """)
    void searchFinds(String text, String name) throws Exception {
        assertThat(provider.search(text)).extracting(ShowSummary::name).startsWith(name);
    }

    @Test
    void searchGivesTheBestFirst() throws Exception {
        assertThat(provider.search("the").stream().map(ShowSummary::name)).hasSizeGreaterThan(10)
                .allMatch(name -> name.toLowerCase(Locale.ROOT).contains("the"))
                .startsWith("The Night Cartographers");
        assertThat(provider.search("night").getFirst().name()).isEqualTo("The Night Cartographers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marmalade lanterns", "no such show", "...", "the xyzzy"})
    void searchFindsNothingWhereAWordIsMissing(String text) throws Exception {
        assertThat(provider.search(text)).isEmpty();
    }

    @Test
    void blankSearchAsksNobody() throws Exception {
        assertThat(provider.search("  ")).isEmpty();
        assertThat(provider.requests()).isZero();
    }

    @Test
    void popularPagesHoldEachShowOnceMostPopularFirst() throws Exception {
        List<ShowSummary> all = SampleDays.on(LocalDate.of(2026, 11, 22)).all();
        assertThat(provider.popular(1)).hasSize(20);
        assertThat(all).hasSizeBetween(60, 80).doesNotHaveDuplicates();
        assertThat(all).isSortedAccordingTo(Comparator.comparingDouble(ShowSummary::popularity).reversed());
    }

    @Test
    void popularIsEmptyPastTheEnd() throws Exception {
        assertThat(provider.popular(5)).isEmpty();
        assertThat(provider.popular(Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void pagesCountFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> provider.popular(0));
    }

    @Test
    void detailsListSeasonsWithoutEpisodes() throws Exception {
        ShowFacts show = provider.details("1", Lane.USER);
        assertThat(show.seasons()).hasSizeGreaterThan(3).allSatisfy(season -> {
            assertThat(season.episodes()).isNull();
            assertThat(season.failure()).isNull();
            assertThat(season.episodeCount()).isPositive();
        });
    }

    @Test
    void showCarriesTheEpisodesOfTheSeasonsAskedForInOneRequest() throws Exception {
        ShowFacts show = provider.show("1", new TreeSet<>(Set.of(0, 2)), Lane.BACKGROUND);
        assertThat(show.seasons()).filteredOn(season -> season.episodes() != null).extracting(SeasonFacts::number).containsExactly(0, 2);
        assertThat(provider.requests()).isEqualTo(1);
    }

    @Test
    void unknownShowIsNotFound() {
        assertThatExceptionOfType(ProviderException.class).isThrownBy(() -> provider.details("9999", Lane.USER))
                .extracting(ProviderException::failure)
                .isEqualTo(new Failure(Failure.Kind.NOT_FOUND, 404));
    }

    @Test
    void summaryAndDetailsAgree() throws Exception {
        for (ShowSummary summary : provider.popular(1)) {
            ShowFacts show = provider.details(summary.ref().id(), Lane.USER);
            assertThat(new ShowSummary(show.ref(), show.name(), show.originalName(), show.overview(), show.status(), show.firstAirDate(),
                    show.network(), show.genres(), show.posterPath(), show.backdropPath(), show.rating(), show.popularity()))
                    .isEqualTo(summary);
        }
    }

    @Test
    void everyQuestionCountsAsARequest() throws Exception {
        provider.check();
        provider.search("the");
        provider.popular(1);
        provider.details("1", Lane.USER);
        assertThat(provider.requests()).isEqualTo(4);
    }

    @Test
    void thereAreNoPicturesAndThereIsNoLimit() {
        assertThat(provider.id()).isEqualTo(ProviderId.SAMPLE);
        assertThat(provider.picture("/a.jpg", PictureKind.POSTER, 300)).isEmpty();
        assertThat(provider.budget()).isEmpty();
    }

    @Test
    @Timeout(60)
    void delayEndsWithAnInterrupt() throws Exception {
        SampleProvider slow = new SampleProvider(() -> Instant.EPOCH, Duration.ofHours(1));
        CompletableFuture<Throwable> outcome = new CompletableFuture<>();
        Thread asking = Thread.ofVirtual().start(() -> {
            try {
                outcome.complete(new AssertionError("answered " + slow.popular(1).size()));
            } catch (InterruptedException e) {
                outcome.complete(e);
            }
        });
        asking.interrupt();
        assertThat(outcome.get()).isInstanceOf(InterruptedException.class);
    }

    @Test
    void answersTakeTheirTimeLikeANetwork() throws Exception {
        long start = System.nanoTime();
        new SampleProvider(() -> Instant.EPOCH, Duration.ofMillis(40)).check();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(40));
    }
}
