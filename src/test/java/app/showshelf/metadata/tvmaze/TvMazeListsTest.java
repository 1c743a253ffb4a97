package app.showshelf.metadata.tvmaze;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.PictureKind;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.ProviderServer;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** TVmaze beside the facts of one show: search, the list of shows, the check, pictures. */
class TvMazeListsTest {
    @RegisterExtension
    private static final ProviderServer SERVER = new ProviderServer();

    private final TvMazeProvider provider = new TvMazeProvider(SERVER.client(), () -> SERVER.uri("/tvmaze"), TvMazeProvider.PICTURES);

    @Test
    void aSearchFindsRowsAsTheyCome() throws Exception {
        SERVER.answers("/tvmaze/search/shows",
                """
                        [{"score": 0.9, "show": {"id": 7, "name": "The Lamp", "status": "To Be Determined", "webChannel": {"name": "Stream"},
                          "summary": "<p>One.</p><p>Two.</p>", "weight": 5}}, {"score": 0.1}, null, {"show": {"id": 8}}, {"show": {"name": "x"}}]""");

        assertThat(provider.search("läm p")).containsExactly(
                new ShowSummary(new ShowRef(ProviderId.TVMAZE, "7"), "The Lamp", null, "One.\nTwo.", ShowStatus.RUNNING, null,
                        "Stream", List.of(), null, null, null, 5.0));
        assertThat(SERVER.asked()).containsExactly("/tvmaze/search/shows?q=l%C3%A4m%20p");
        assertThat(provider.search(" ")).isEmpty();
    }

    @Test
    void aPageOfPopularShowsIsAPageOfTheIndexByWeight() throws Exception {
        SERVER.answers("/tvmaze/shows", """
                [{"id": 1, "name": "a", "weight": 5}, {"id": 2, "name": "b"}, {"id": 3, "name": "c", "weight": 99}]""");

        assertThat(provider.popular(1)).extracting(row -> row.ref().id()).containsExactly("3", "1", "2");
        assertThat(SERVER.asked()).containsExactly("/tvmaze/shows?page=0");
    }

    @Test
    void aPagePastTheEndIsEmpty() throws Exception {
        SERVER.fails("/tvmaze/shows", 404);

        assertThat(provider.popular(2000)).isEmpty();
        assertThat(provider.popular(0)).isEmpty();
        assertThat(SERVER.asked()).hasSize(1);
    }

    @Test
    void aCheckSaysWhatIsWrong() throws Exception {
        SERVER.answers("/tvmaze/search/shows", "[]");
        provider.check();

        SERVER.fails("/tvmaze/search/shows", 503);
        assertThat(catchThrowableOfType(ProviderException.class, provider::check).failure()).isEqualTo(new Failure(Kind.BUSY, 503));
        assertThat(provider.requests()).isEqualTo(2);
        assertThat(provider.budget()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"POSTER,210,medium_portrait", "POSTER,211,original_untouched", "STILL,250,medium_landscape", "STILL,300,original_untouched",
        "BACKDROP,100,original_untouched"})
    void aSmallPictureIsTakenWhereItIsWideEnough(PictureKind kind, int width, String folder) {
        assertThat(provider.picture("https://static.tvmaze.com/uploads/images/original_untouched/1/2.jpg", kind, width))
                .contains(URI.create("https://static.tvmaze.com/uploads/images/" + folder + "/1/2.jpg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://static.tvmaze.com/a.jpg", "https://static.tvmaze.com.foreign.invalid/a.jpg",
        "https://static.tvmaze.com@foreign.invalid/a.jpg", "https://static.tvmaze.com/../a.jpg", "https://foreign.invalid/a.jpg", "/p.jpg"})
    void anAddressThatIsNoneOfTheProviderHasNoPicture(String path) {
        assertThat(provider.picture(path, PictureKind.POSTER, 100)).isEmpty();
    }
}
