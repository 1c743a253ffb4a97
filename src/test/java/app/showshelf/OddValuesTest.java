package app.showshelf;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.ChangeSummary;
import app.showshelf.library.EpisodeRow;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowPage;
import app.showshelf.library.ShowRef;
import app.showshelf.metadata.http.LocalServer;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.metadata.tvmaze.TvMazeProvider;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Values that no column has room for and characters that no text has: the show comes all the same, and is the same the next time. */
@Timeout(60)
class OddValuesTest {
    /** Its middle is at an odd place, so that a cut at an even one would halve it. */
    private static final String LONG = "x" + "\uD83D\uDE00".repeat(3_000);
    private static final String CODE = "7".repeat(3_000);

    private final LocalServer server = new LocalServer();
    private final TestLibrary library = new TestLibrary(
            new TmdbProvider(server.client(), () -> server.uri("/3"), () -> "token", TmdbProvider.PICTURES),
            new TvMazeProvider(server.client(), () -> server.uri(""), TvMazeProvider.PICTURES));

    @AfterEach
    void close() {
        library.close();
        server.close();
    }

    @Test
    void longValuesOfTmdbAreCutOrLeftOutAndAreNoChangeTheNextTime() throws Exception {
        server.answers("/3/tv/7", """
                {"id": 7, "name": "LONG", "original_name": "LONG", "overview": "LONG", "status": "LONG", "first_air_date": "9999-12-31",
                 "networks": [{"name": "LONG"}], "genres": [{"name": "LONG"}, {"name": "Drama"}], "original_language": "LONG",
                 "poster_path": "/CODE.jpg", "backdrop_path": "/CODE.jpg", "external_ids": {"imdb_id": "CODE", "tvdb_id": "CODE"},
                 "seasons": [{"id": "CODE", "season_number": 1, "name": "LONG", "overview": "LONG", "poster_path": "/CODE.jpg",
                              "air_date": "+999999999-12-31", "episode_count": 2147483647}],
                 "season/1": {"episodes": [
                    {"id": "CODE", "episode_number": 1, "name": "LONG", "overview": "LONG", "still_path": "/CODE.jpg",
                     "air_date": "+999999999-12-31", "runtime": 2147483647, "episode_type": "LONG"},
                    {"id": "72", "episode_number": 2147483647, "name": "Two", "air_date": "-999999999-01-01"}]}}"""
                .replace("LONG", LONG).replace("CODE", CODE));
        assertComesAndIsTheSameTheNextTime(ProviderId.TMDB);
    }

    @Test
    void longValuesOfTvMazeAreCutOrLeftOutAndAreNoChangeTheNextTime() throws Exception {
        server.answers("/shows/7", """
                {"id": 7, "url": "http://x/CODE", "name": "LONG", "summary": "<p>LONG</p>", "language": "LONG", "genres": ["LONG"],
                 "network": {"name": "LONG"}, "image": {"original": "http://x/CODE"}, "externals": {"imdb": "CODE", "thetvdb": "CODE"},
                 "updated": 1e300, "weight": 1e308, "premiered": "0001-01-01",
                 "_embedded": {"seasons": [{"id": "CODE", "number": 1, "name": "LONG", "summary": "LONG"}]}}"""
                .replace("LONG", LONG).replace("CODE", CODE));
        server.answers("/shows/7/episodes", """
                [{"id": "CODE", "season": 1, "number": 1, "name": "LONG", "summary": "<p>LONG</p>", "image": {"medium": "http://x/CODE"},
                  "airdate": "9999-12-31", "airstamp": "+999999999-12-31T00:00:00+00:00"},
                 {"id": 72, "season": 1, "number": 2, "name": "Two"}]"""
                .replace("LONG", LONG).replace("CODE", CODE));
        assertComesAndIsTheSameTheNextTime(ProviderId.TVMAZE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\u001b", "\\ud83d", "\\ude00", "\\u0085"})
    void charactersThatNoTextHasAreLeftOut(String odd) throws Exception {
        server.answers("/3/tv/7", """
                {"id": 7, "name": "Na?me", "overview": "On?e.\\r\\nTwo.", "seasons": [{"season_number": 1, "name": "?Season"}],
                 "season/1": {"episodes": [{"id": 71, "episode_number": 1, "name": "Pilot?", "overview": "?"}]}}"""
                .replace("?", odd));
        ShowPage page = look(ProviderId.TMDB);
        assertThat(page.card().name()).isEqualTo("Name");
        assertThat(page.overview()).isEqualTo("One.\nTwo.");
        assertThat(page.seasons()).extracting(SeasonRow::name).containsExactly("Season");
        assertThat(episodes(page)).extracting(EpisodeRow::name).containsExactly("Pilot");
        assertThat(episodes(page)).extracting(EpisodeRow::overview).containsOnlyNulls();
        assertThat(look(ProviderId.TMDB).lastChanges()).isEqualTo(ChangeSummary.NONE);
    }

    @Test
    void anIdThatNoColumnHasRoomForIsRefused() {
        String tooLong = "1".repeat(65);
        assertThat(ShowRef.parse("tmdb:" + tooLong)).isEmpty();
        assertThat(ShowRef.parse("tmdb:" + "1".repeat(64))).isPresent();
        assertThatThrownBy(() -> new ShowRef(ProviderId.TMDB, tooLong)).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertComesAndIsTheSameTheNextTime(ProviderId provider) throws Exception {
        ShowPage page = look(provider);
        assertThat(page.card().failure()).isNull();
        assertThat(page.card().name()).hasSize(999).startsWith("x\uD83D\uDE00").endsWith("\uD83D\uDE00");
        assertThat(page.card().network()).hasSize(499);
        assertThat(page.card().genres()).first().asString().hasSize(199);
        assertThat(page.card().posterPath()).isNull();
        assertThat(page.card().firstAirDate()).isNull();
        assertThat(page.overview()).isEqualTo(LONG);
        assertThat(page.seasons()).singleElement().satisfies(season -> assertThat(season.name()).hasSize(999));
        assertThat(episodes(page)).hasSize(2).first().satisfies(first -> {
            assertThat(first.providerId()).isNull();
            assertThat(first.name()).hasSize(1_999).endsWith("\uD83D\uDE00");
            assertThat(first.overview()).isEqualTo(LONG);
            assertThat(first.stillPath()).isNull();
            assertThat(first.airDate()).isNull();
            assertThat(first.airStamp()).isNull();
        });
        long row = episodes(page).getFirst().id();

        ShowPage again = look(provider);

        assertThat(again.lastChanges()).isEqualTo(ChangeSummary.NONE);
        assertThat(again.card()).isEqualTo(page.card());
        assertThat(episodes(again).getFirst().id()).isEqualTo(row);
    }

    private ShowPage look(ProviderId provider) throws Exception {
        long show = library.showshelf().intake().add(new ShowRef(provider, "7"));
        library.at(library.now().plus(Duration.ofHours(1)));
        library.showshelf().media().syncNow(show);
        library.sync();
        return library.showshelf().queries().page(show).orElseThrow();
    }

    private List<EpisodeRow> episodes(ShowPage page) {
        return library.showshelf().queries().episodes(page.card().id(), 1);
    }
}
