package app.showshelf;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.http.LocalServer;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.metadata.tvmaze.TvMazeProvider;
import app.showshelf.settings.ProviderId;

import static app.showshelf.WrittenShow.episodes;
import static org.assertj.core.api.Assertions.assertThat;

/** What a show that came from a list costs until it is complete, and what it costs while nobody watches it. Real sockets, client and store. */
@Timeout(60)
class FirstFetchTest {
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
    void aShowOfTmdbIsCompleteAfterOneRequest() {
        server.answers("/3/tv/7", new WrittenShow("7").season(1, episodes(1, 3)).season(2, episodes(2, 4)).json());
        long show = library.showshelf().media().openShow(listed(ProviderId.TMDB)).card().id();
        library.sync();
        assertThat(library.card(show).episodes()).isEqualTo(7);
        assertThat(server.asked()).isEqualTo(1);
    }

    @Test
    void aShowOfTvMazeIsCompleteAfterTwoRequests() {
        server.answers("/shows/7", """
                {"id": 7, "name": "Show 7", "_embedded": {"seasons": [{"id": 1, "number": 1}, {"id": 2, "number": 2}]}}""");
        server.answers("/shows/7/episodes", """
                [{"id": 11, "season": 1, "number": 1, "name": "One"}, {"id": 21, "season": 2, "number": 1, "name": "Two"}]""");
        long show = library.showshelf().media().openShow(listed(ProviderId.TVMAZE)).card().id();
        library.sync();
        assertThat(library.card(show).episodes()).isEqualTo(2);
        assertThat(library.card(show).incompleteSeasons()).isZero();
        assertThat(server.asked()).isEqualTo(2);
    }

    @Test
    void aShowThatNobodyWatchesIsKeptFreshWithOneRequestAndGetsNoEpisodes() {
        server.answers("/3/tv/7", new WrittenShow("7").season(1, episodes(1, 3)).json());
        long show = library.showshelf().media().addShow(listed(ProviderId.TMDB));
        library.at(library.now().plus(Duration.ofDays(81)));
        library.sync();
        assertThat(library.showshelf().queries().page(show).orElseThrow().overview()).isEqualTo("About it.");
        assertThat(library.card(show).episodes()).isZero();
        assertThat(server.asked()).isEqualTo(1);
    }

    private static ShowSummary listed(ProviderId provider) {
        return new ShowSummary(new ShowRef(provider, "7"), "Show 7", null, null, ShowStatus.UNKNOWN, null, null, List.of(), null, null,
                null,
                null);
    }
}
