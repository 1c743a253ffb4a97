package app.showshelf.metadata.tmdb;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.Failure.Kind;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.PictureKind;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.ProviderServer;
import app.showshelf.settings.ProviderId;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Lists, keys and pictures. */
class TmdbProviderTest {
    private static final String OLD_KEY = "0123456789abcdef0123456789abcdef";

    @RegisterExtension
    private static final ProviderServer SERVER = new ProviderServer();

    private String token = "token";
    private final TmdbProvider provider = new TmdbProvider(SERVER.client(), () -> SERVER.uri("/3"), () -> token, TmdbProvider.PICTURES);

    @Test
    void aSearchFindsRowsWithTheNamesOfTheirGenres() throws Exception {
        SERVER.answers("/3/genre/tv/list",
                "{\"genres\": [{\"id\": 18, \"name\": \"Drama\"}, {\"id\": 35, \"name\": \"\"}, {\"name\": \"x\"}, null]}");
        SERVER.answers("/3/search/tv", """
                {"results": [{"id": 7, "name": "The Lamp", "original_name": "Lampe", "overview": "", "first_air_date": "2019-05-04",
                  "genre_ids": [18, 35, 99], "poster_path": "/p.jpg", "backdrop_path": null, "vote_average": 8, "popularity": 3.5}]}""");

        assertThat(provider.search(" lamp & light "))
                .containsExactly(new ShowSummary(new ShowRef(ProviderId.TMDB, "7"), "The Lamp", "Lampe",
                        null, ShowStatus.UNKNOWN, LocalDate.of(2019, 5, 4), null, List.of("Drama"), "/p.jpg", null, 8.0, 3.5));
        provider.search("lamp");
        assertThat(SERVER.asked()).containsExactly("/3/search/tv?query=lamp%20%26%20light", "/3/genre/tv/list", "/3/search/tv?query=lamp");
    }

    @Test
    void aBlankTextFindsNothingWithoutARequest() throws Exception {
        assertThat(provider.search("  ")).isEmpty();
        assertThat(SERVER.asked()).isEmpty();
    }

    @Test
    void rowsWithoutIdOrNameAreLeftOutAndAllElseMayBeMissing() throws Exception {
        SERVER.answers("/3/search/tv",
                """
                        {"results": [null, 7, {}, {"id": 1}, {"name": "x"}, {"id": "../9", "name": "x"}, {"id": 2, "name": "", "original_name": "Lampe"},
                          {"id": 3, "name": "Lamp", "first_air_date": "", "genre_ids": [], "overview": null, "poster_path": null, "vote_average": 0}]}""");

        assertThat(provider.search("lamp")).extracting(ShowSummary::name).containsExactly("Lampe", "Lamp");
        assertThat(provider.search("lamp").get(1)).isEqualTo(new ShowSummary(new ShowRef(ProviderId.TMDB, "3"), "Lamp", null, null,
                ShowStatus.UNKNOWN, null, null, List.of(), null, null, null, null));
    }

    @Test
    void missingGenresAreNoReasonToFailAndAreAskedForAgain() throws Exception {
        SERVER.fails("/3/genre/tv/list", 503);
        SERVER.answers("/3/search/tv", "{\"results\": [{\"id\": 7, \"name\": \"The Lamp\", \"genre_ids\": [18]}]}");
        assertThat(provider.search("lamp").getFirst().genres()).isEmpty();

        SERVER.answers("/3/genre/tv/list", "{\"genres\": [{\"id\": 18, \"name\": \"Drama\"}]}");
        assertThat(provider.search("lamp").getFirst().genres()).containsExactly("Drama");
    }

    @Test
    void aShowThatMovesToALaterPageIsShownOnce() throws Exception {
        SERVER.answers("/3/tv/popular", page(1, 2, 2));
        assertThat(ids(provider.popular(1))).containsExactly("1", "2");
        SERVER.answers("/3/tv/popular", page(2, 3));
        assertThat(ids(provider.popular(2))).containsExactly("3");
        assertThat(ids(provider.popular(2))).containsExactly("3");
        assertThat(ids(provider.popular(1))).containsExactly("2", "3");
    }

    @Test
    void pagesOutsideOfTheListAreEmptyWithoutARequest() throws Exception {
        SERVER.answers("/3/tv/popular", page());

        assertThat(provider.popular(500)).isEmpty();
        assertThat(provider.popular(501)).isEmpty();
        assertThat(provider.popular(0)).isEmpty();
        assertThat(SERVER.asked()).containsExactly("/3/tv/popular?page=500");
    }

    @Test
    void anAnswerThatIsNoListIsAFailure() {
        SERVER.answers("/3/tv/popular", "{\"success\": true}");

        assertThat(catchThrowableOfType(ProviderException.class, () -> provider.popular(1)).failure().kind()).isEqualTo(Kind.BAD_ANSWER);
    }

    @Test
    void aTokenGoesIntoTheHeaderAlone() throws Exception {
        SERVER.answers("/3/configuration", "{}");

        provider.check();

        SERVER.wireMock().verify(getRequestedFor(urlPathEqualTo("/3/configuration")).withHeader("Authorization", equalTo("Bearer token")));
        assertThat(SERVER.asked()).containsExactly("/3/configuration");
    }

    @Test
    void anOlderKeyGoesIntoTheAddress() throws Exception {
        token = " " + OLD_KEY + "\n";
        SERVER.answers("/3/configuration", "{}");

        provider.check();

        SERVER.wireMock().verify(getRequestedFor(urlPathEqualTo("/3/configuration")).withHeader("Authorization", absent()));
        assertThat(SERVER.asked()).containsExactly("/3/configuration?api_key=" + OLD_KEY);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 404, 500, 200})
    void aFailureNeverSaysTheKey(int status) {
        token = OLD_KEY;
        SERVER.fails("/3/configuration", status);

        ProviderException failure = catchThrowableOfType(ProviderException.class, provider::check);

        assertThat(failure.failure().status()).isEqualTo(status);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain(OLD_KEY);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void withoutAKeyNothingIsAsked(String none) {
        token = none;

        assertThat(catchThrowableOfType(ProviderException.class, () -> provider.search("lamp")).failure().kind())
                .isEqualTo(Kind.KEY_MISSING);
        assertThat(SERVER.asked()).isEmpty();
        assertThat(provider.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"to ken", "to\nken", "schlüssel"})
    void aKeyThatCannotBeOneIsNotSent(String odd) {
        token = odd;

        ProviderException failure = catchThrowableOfType(ProviderException.class, provider::check);

        assertThat(failure.failure().kind()).isEqualTo(Kind.KEY_REJECTED);
        assertThat(failure).hasMessageNotContaining(odd);
        assertThat(SERVER.asked()).isEmpty();
    }

    @Test
    void anotherKeyIsUsedAtOnce() {
        SERVER.answers("/3/configuration", "{}");
        token = null;
        assertThatCode(provider::check).isInstanceOf(ProviderException.class);
        token = "other";
        assertThatCode(provider::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"POSTER,1,w92", "POSTER,92,w92", "POSTER,93,w154", "POSTER,342,w342", "POSTER,781,original", "BACKDROP,500,w780",
        "BACKDROP,2000,original", "STILL,227,w300", "STILL,301,original"})
    void aPictureIsAtLeastAsWideAsItIsShown(PictureKind kind, int width, String size) {
        assertThat(provider.picture("/aB-c_1.jpg", kind, width)).contains(URI.create("https://image.tmdb.org/t/p/" + size + "/aB-c_1.jpg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.jpg", "/../a.jpg", "/a/b.jpg", "//host/a.jpg", "https://host/a.jpg", "/a.jpg?x", "/a", "/a b.jpg",
        "/@host.jpg/"})
    void aPathThatIsNoneOfTheProviderHasNoPicture(String path) {
        assertThat(provider.picture(path, PictureKind.POSTER, 100)).isEmpty();
    }

    private static String page(int... ids) {
        List<String> rows = Arrays.stream(ids).mapToObj(id -> "{\"id\":" + id + ",\"name\":\"n\"}").toList();
        return "{\"page\":1,\"results\":" + rows + ",\"total_pages\":11425}";
    }

    private static List<String> ids(List<ShowSummary> rows) {
        return rows.stream().map(row -> row.ref().id()).toList();
    }
}
