package app.showshelf.metadata.tmdb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.metadata.ChangeFeed;
import app.showshelf.metadata.ChangeFeed.Stretch;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.ProviderServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** TMDB's list of changed shows. */
class TmdbChangesTest {
    private static final String PATH = "/3/tv/changes";
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant YESTERDAY = Instant.parse("2026-03-09T00:00:00Z");
    private static final Set<String> KNOWN = Set.of("7", "8", "9");

    @RegisterExtension
    private static final ProviderServer SERVER = new ProviderServer();

    private final ChangeFeed feed = new TmdbProvider(SERVER.client(), () -> SERVER.uri("/3"), () -> "token", TmdbProvider.PICTURES)
            .changes().orElseThrow();

    @Test
    void everyPageIsAskedForWithBothDays() throws Exception {
        SERVER.answers(PATH, page(3, "{\"id\": 7, \"adult\": false}"));

        feed.read(YESTERDAY, NOW, KNOWN);

        assertThat(SERVER.asked()).containsExactly(PATH + "?start_date=2026-03-09&end_date=2026-03-10&page=1",
                PATH + "?start_date=2026-03-09&end_date=2026-03-10&page=2", PATH + "?start_date=2026-03-09&end_date=2026-03-10&page=3");
    }

    @Test
    void repetitionsForeignShowsAndOddRowsDoNoHarm() throws Exception {
        SERVER.answers(PATH, page(2, "{\"id\": 7, \"adult\": false}", "{\"id\": 7, \"adult\": false}", "{\"id\": 12}", "null", "4", "{}",
                "{\"id\": null}", "{\"id\": [8]}"));

        assertThat(feed.read(YESTERDAY, NOW, KNOWN).changed()).containsOnlyKeys("7");
    }

    @Test
    void aShowThatWasRemovedIsListedLikeAnyOther() throws Exception {
        SERVER.answers(PATH, page(1, "{\"id\": 8, \"adult\": null}"));

        assertThat(feed.read(YESTERDAY, NOW, KNOWN).changed()).containsOnlyKeys("8");
    }

    @Test
    void rowsMayMoveAndPagesMayVanishOrAppearWhileWeRead() throws Exception {
        pageNumber(1, page(2, "{\"id\": 7}"));
        pageNumber(2, page(3, "{\"id\": 7}", "{\"id\": 8}"));
        pageNumber(3, page(4, "{\"id\": 9}"));
        pageNumber(4, page(3));

        assertThat(feed.read(YESTERDAY, NOW, KNOWN).changed()).containsOnlyKeys("7", "8", "9");
        assertThat(SERVER.asked()).hasSize(4);
    }

    @Test
    void anEmptyListIsAnAnswer() throws Exception {
        SERVER.answers(PATH, "{\"results\": [], \"page\": 1, \"total_pages\": 0, \"total_results\": 0}");

        assertThat(feed.read(YESTERDAY, NOW, KNOWN)).isEqualTo(new Stretch(Map.of(), YESTERDAY, false));
    }

    @Test
    void sixtyDaysAreReadInRangesOfAtMostFourteenDaysWithoutAGap() throws Exception {
        SERVER.answers(PATH, page(1, "{\"id\": 7}"));

        List<LocalDate[]> ranges = readAll(NOW.minusSeconds(60 * 86_400L));

        LocalDate covered = LocalDate.parse("2026-01-09");
        for (LocalDate[] range : ranges) {
            assertThat(range[0]).isEqualTo(covered);
            assertThat(range[0].datesUntil(range[1].plusDays(1)).count()).isBetween(2L, 14L);
            covered = range[1];
        }
        assertThat(covered).isEqualTo("2026-03-10");
        assertThat(ranges).hasSize(5);
    }

    @Test
    void whoWasAwayForYearsBeginsNinetyDaysAgo() throws Exception {
        SERVER.answers(PATH, page(1, "{\"id\": 7}"));

        assertThat(readAll(Instant.parse("2019-01-01T00:00:00Z")).getFirst()[0]).isEqualTo("2025-12-10");
    }

    @Test
    void theFirstTimeAndAfterAClockThatWasAheadTheLastDayIsRead() throws Exception {
        SERVER.answers(PATH, page(1, "{\"id\": 7}"));

        assertThat(readAll(null)).hasSize(1).first()
                .isEqualTo(new LocalDate[]{LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-10")});
        assertThat(feed.read(NOW.plusSeconds(900_000), NOW, KNOWN).position()).isEqualTo(YESTERDAY);
    }

    @Test
    void theNextTimeBeginsADayEarlierSinceTheLastListMayHaveBeenADayOld() throws Exception {
        SERVER.answers(PATH, page(1, "{\"id\": 7}"));

        assertThat(feed.read(YESTERDAY, NOW, KNOWN).position()).isEqualTo(YESTERDAY);
        assertThat(feed.pace()).hasDays(1);
    }

    @Test
    void noPageBehindTheFiveHundredthIsAskedFor() throws Exception {
        SERVER.answers(PATH, page(700, "{\"id\": 7}"));

        feed.read(YESTERDAY, NOW, KNOWN);

        assertThat(SERVER.asked()).hasSize(500).last().asString().endsWith("page=500");
    }

    @Test
    void aRangeOfMoreThanFiveHundredPagesIsReadInShorterOnes() throws Exception {
        SERVER.answers(PATH, page(3, "{\"id\": 7}"));
        SERVER.wireMock().stubFor(get(urlPathEqualTo(PATH)).withQueryParam("start_date", equalTo("2026-02-01"))
                .withQueryParam("end_date", equalTo("2026-02-14")).willReturn(aResponse().withBody(page(600, "{\"id\": 9}"))));

        Stretch first = feed.read(Instant.parse("2026-02-01T00:00:00Z"), NOW, KNOWN);

        assertThat(first.position()).isEqualTo(Instant.parse("2026-02-07T00:00:00Z"));
        assertThat(first.more()).isTrue();
        assertThat(first.changed()).containsOnlyKeys("7");
    }

    @Test
    void aPageThatFailsFailsTheStretch() {
        SERVER.answers(PATH, page(3, "{\"id\": 7}"));
        pageNumber(2, "{\"success\": false}");

        ProviderException failure = catchThrowableOfType(ProviderException.class, () -> feed.read(YESTERDAY, NOW, KNOWN));

        assertThat(failure.failure()).isEqualTo(new Failure(Kind.BAD_ANSWER, 200));
    }

    private List<LocalDate[]> readAll(Instant since) throws Exception {
        Instant position = since;
        for (boolean more = true; more;) {
            Stretch stretch = feed.read(position, NOW, KNOWN);
            more = stretch.more();
            position = stretch.position();
        }
        return SERVER.asked().stream().map(url -> url.split("[=&]"))
                .map(parts -> new LocalDate[]{LocalDate.parse(parts[1]), LocalDate.parse(parts[3])}).toList();
    }

    private static void pageNumber(int number, String json) {
        SERVER.wireMock().stubFor(get(urlPathEqualTo(PATH)).withQueryParam("page", equalTo(Integer.toString(number)))
                .willReturn(aResponse().withBody(json)));
    }

    private static String page(int pages, String... rows) {
        return "{\"results\": [" + String.join(",", rows) + "], \"page\": 1, \"total_pages\": " + pages + ", \"total_results\": 250}";
    }
}
