package app.showshelf.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.TestLibrary;
import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.library.ShowPage;
import app.showshelf.library.ShowRef;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.PictureKind;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.CannedAnswers;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.metadata.tvmaze.TvMazeProvider;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Answers that are meant to fill the memory, the disk or the time of who reads them, or to lead users astray. */
class HugeAnswersTest {
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final int MEBIBYTE = 1024 * 1024;

    private final CannedAnswers answers = new CannedAnswers();
    private final TmdbProvider tmdb = new TmdbProvider(answers.client(), () -> URI.create("http://canned.invalid/3"), () -> "token",
            TmdbProvider.PICTURES);
    private final TvMazeProvider tvmaze = new TvMazeProvider(answers.client(), () -> URI.create("http://canned.invalid"),
            TvMazeProvider.PICTURES);
    private final TestLibrary library = new TestLibrary(tmdb, tvmaze);

    @AfterEach
    void close() {
        library.close();
    }

    /** What is repeated, how often, and what stands before and behind. */
    @ParameterizedTest(name = "{0} times {1}")
    @CsvSource(delimiter = '|', value = {"10000000 | 0, | '{\"id\":7,\"name\":\"x\",\"seasons\":[' | 0]}",
        "10000000 | 0, | '{\"id\":7,\"unknown\":[' | 0]}", "3000000 | {}, | '{\"id\":7,\"season/1\":{\"episodes\":[' | {}]}}",
        "100000 | [ | '{\"id\":7,\"name\":' | ''", "100000 | '{\"a\":' | '{\"id\":7,\"name\":' | ''",
        "10000000 | 9 | '{\"id\":7,\"popularity\":' | '}'"})
    void anAnswerOfMillionsOfPartsOrLevelsIsRefused(int times, String part, String before, String behind) {
        answers.answers("/3/tv/7", (before + part.repeat(times) + behind).getBytes(StandardCharsets.US_ASCII));

        assertThat(failure().kind()).isEqualTo(Kind.BAD_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "unknown"})
    void aTextOfAHundredMegabytesInASmallZippedBodyIsRefused(String field) throws IOException {
        byte[] bomb = bomb("{\"id\":7,\"" + field + "\":\"", 100, "\"}");
        assertThat(bomb).hasSizeLessThan(MEBIBYTE);
        answers.answersZipped("/3/tv/7", bomb);

        assertThat(failure().kind()).isIn(Kind.BAD_ANSWER, Kind.TOO_LARGE);
    }

    @Test
    void aShowOfMoreEpisodesThanAnyShowHasIsNotStored() throws Exception {
        answers.answers("/3/tv/7",
                show(IntStream.rangeClosed(1, 100_001).mapToObj("{\"id\":%d}"::formatted).collect(Collectors.joining(",")),
                        "{\"season_number\":1}"));
        assertIsTooLarge();
    }

    @Test
    void aShowOfMoreSeasonsThanAnyShowHasIsNotStored() throws Exception {
        answers.answers("/3/tv/7", show("{\"id\":1}",
                IntStream.rangeClosed(1, 2_001).mapToObj("{\"season_number\":%d}"::formatted).collect(Collectors.joining(","))));
        assertIsTooLarge();
    }

    @Test
    void numbersBelowZeroAreNone() throws Exception {
        answers.answers("/3/tv/7", show("{\"id\":1,\"episode_number\":-4,\"runtime\":-1}",
                "{\"season_number\":1,\"episode_count\":-3},{\"season_number\":-1}"));
        answers.answers("/shows/7", "{\"id\":7,\"name\":\"x\",\"_embedded\":{\"seasons\":[{\"number\":-2},{\"number\":1}]}}".getBytes(
                StandardCharsets.US_ASCII));
        answers.answers("/shows/7/episodes", "[{\"id\":1,\"season\":-2,\"number\":1},{\"id\":2,\"season\":1,\"number\":-1}]".getBytes(
                StandardCharsets.US_ASCII));
        for (ProviderId provider : new ProviderId[]{ProviderId.TMDB, ProviderId.TVMAZE}) {
            ShowPage page = look(provider);
            assertThat(page.seasons()).singleElement().satisfies(season -> assertThat(season.number()).isEqualTo(1));
            assertThat(library.showshelf().queries().episodes(page.card().id(), 1)).singleElement()
                    .satisfies(episode -> assertThat(episode.number()).isNull());
        }
        assertThat(library.showshelf().consistency().findings(library.now())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<div>", "<p><a><b><table>", "<svg><", "<!--", "&#", "<a href='", "<option><optgroup>"})
    void aSummaryOfAMillionTagsHoldsUpNobody(String tag) {
        answers.answers("/shows/7", "{\"id\":7,\"name\":\"x\",\"summary\":\"%s\"}".formatted(tag.repeat(900_000 / tag.length()))
                .getBytes(StandardCharsets.US_ASCII));

        assertTimeout(DEADLINE, () -> tvmaze.details("7", Lane.USER));
    }

    @Test
    void noTextTurnsTheWritingAroundAndNoScriptIsLeft() throws Exception {
        answers.answers("/shows/7",
                """
                        {"id": 7, "name": "Photo \\u202Egnp.exe\\u202C\\u2066\\u2069", "summary":
                         "<p onclick=x()>Tide<script>alert(1)</script><img src=x onerror=alert(1)> &lt;b&gt;&#0;</p><iframe src='file:///'></iframe>"}"""
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(tvmaze.details("7", Lane.USER).name()).isEqualTo("Photo gnp.exe");
        assertThat(tvmaze.details("7", Lane.USER).overview()).startsWith("Tide <b>").doesNotContain("alert", "onclick", "file:", "\u0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.invalid/shows/7", "file:///etc/passwd", "javascript:alert(1)",
        "https://www.tvmaze.com.elsewhere.invalid/", "https://www.tvmaze.com@elsewhere.invalid/", "data:text/html,x"})
    void usersAreLedToNoForeignPage(String page) throws Exception {
        answers.answers("/shows/7", "{\"id\":7,\"name\":\"x\",\"url\":\"%s\"}".formatted(page).getBytes(StandardCharsets.US_ASCII));

        assertThat(tvmaze.details("7", Lane.USER).page()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../../x.jpg", "/a/../b.jpg", "/..%2fx.jpg", "//elsewhere.invalid/x.jpg", "https://elsewhere.invalid/x.jpg",
        "file:///etc/x.jpg", "/x.jpg?y=1", "/x.jpg#y", "/x\u0000.jpg", "/\\x.jpg", "", "/", "https://static.tvmaze.com/../x.jpg",
        "https://static.tvmaze.com@elsewhere.invalid/x.jpg", "https://static.tvmaze.com.elsewhere.invalid/x.jpg",
        "http://127.0.0.1/x.jpg"})
    void noPictureIsAskedForElsewhere(String path) {
        for (PictureKind kind : PictureKind.values()) {
            assertThat(tmdb.picture(path, kind, 300)).isEmpty();
            assertThat(tvmaze.picture(path, kind, 300)).isEmpty();
        }
    }

    private Failure failure() {
        return assertTimeout(DEADLINE, () -> catchThrowableOfType(ProviderException.class, () -> tmdb.details("7", Lane.USER))).failure();
    }

    private void assertIsTooLarge() throws Exception {
        long show = library.showshelf().media().addShow(new app.showshelf.library.ShowSummary(new ShowRef(ProviderId.TMDB, "7"), "Show 7",
                null, null, app.showshelf.library.ShowStatus.ENDED, null, null, java.util.List.of(), null, null, null, null));
        library.showshelf().media().syncNow(show);
        library.sync();
        assertThat(library.card(show).failure().kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(library.showshelf().queries().page(show).orElseThrow().seasons()).isEmpty();
    }

    private ShowPage look(ProviderId provider) throws Exception {
        long show = library.showshelf().intake().add(new ShowRef(provider, "7"));
        library.showshelf().media().syncNow(show);
        library.sync();
        return library.showshelf().queries().page(show).orElseThrow();
    }

    private static byte[] show(String episodes, String seasons) {
        return "{\"id\":7,\"name\":\"x\",\"seasons\":[%s],\"season/1\":{\"episodes\":[%s]}}".formatted(seasons, episodes)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bomb(String before, int mebibytes, String behind) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(before.getBytes(StandardCharsets.US_ASCII));
            byte[] block = "x".repeat(MEBIBYTE).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < mebibytes; i++) {
                out.write(block);
            }
            out.write(behind.getBytes(StandardCharsets.US_ASCII));
        }
        return zipped.toByteArray();
    }
}
