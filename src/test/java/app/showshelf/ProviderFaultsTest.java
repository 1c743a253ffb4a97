package app.showshelf;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowRef;
import app.showshelf.metadata.http.LocalServer;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.metadata.tvmaze.TvMazeProvider;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.StoreLocation;

import static app.showshelf.WrittenShow.episodes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Everything that a server or a network does wrong, against a library that has a show with a mark and is about to get another:
 * real sockets, the real client, the real engine, the real store.
 */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderFaultsTest {
    private static final int LARGEST = 20_000;
    private static final Duration NINETY = Duration.ofSeconds(90);

    private final LocalServer server = new LocalServer();
    private final AtomicReference<URI> base = new AtomicReference<>(server.uri("/3"));
    private final StoreLocation location = StoreLocation.memory(UUID.randomUUID().toString());
    private final TvMazeProvider tvmaze = new TvMazeProvider(server.client(), () -> server.uri(""), TvMazeProvider.PICTURES);
    private final TestLibrary library = new TestLibrary(location,
            new TmdbProvider(server.client(LARGEST, () -> this.library.now()), base::get, () -> "token", TmdbProvider.PICTURES),
            tvmaze).in(SyncMode.GREEDY);
    private int id = 700;
    private String path;
    private String otherPath;
    private long show;
    private long other;
    private List<EpisodeRow> before;

    /** An answer that is about the show alone. */
    enum ShowFault {
        GONE_404(Kind.NOT_FOUND, 404, "404 Not Found", "{\"status_code\": 34}"), REFUSED_400(Kind.REFUSED, 400, "400 Bad Request",
                "{}"), BROKEN_500(Kind.BUSY, 500, "500 Error", "{\"status_code\": 11}"), GATEWAY_502(Kind.BUSY, 502, "502 Bad Gateway",
                        "<html>trouble"), BUSY_503(Kind.BUSY, 503, "503 Busy", ""), HTML_INSTEAD_OF_JSON(Kind.BAD_ANSWER, 200, "200 OK",
                                "<html>Welcome to this hotel"), NO_BODY(Kind.BAD_ANSWER, 200, "200 OK", ""), A_LIST_INSTEAD_OF_A_SHOW(
                                        Kind.BAD_ANSWER, 200, "200 OK", "[1, 2]"), HALF_A_DOCUMENT(Kind.BAD_ANSWER, 200, "200 OK",
                                                "{\"id\": 7, \"name\": \"Sho"), OVER_THE_CAP(Kind.TOO_LARGE, 0, "200 OK",
                                                        "{\"id\": 7, \"padding\": \"" + "x".repeat(LARGEST) + "\"}"), CUT_OFF(
                                                                Kind.BAD_ANSWER, 0,
                                                                "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"id\": 7, \"name\": "), CUT_OFF_IN_A_CHUNK(
                                                                        Kind.BAD_ANSWER, 0,
                                                                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n500\r\n{\"id\": 7"), NO_HTTP(
                                                                                Kind.BAD_ANSWER, 0, "SSH-2.0 no HTTP at all\r\n\r\n");

        private final Failure failure;
        private final String status;
        private final String sent;

        ShowFault(Kind kind, int code, String... sent) {
            this.failure = new Failure(kind, code);
            this.status = sent.length == 2 ? sent[0] : null;
            this.sent = sent[sent.length - 1];
        }

        void on(String path, LocalServer server) {
            if (status == null) {
                server.sends(path, sent);
            } else {
                server.answers(path, status, "", sent);
            }
        }
    }

    /** An answer that is about the provider: the key, its limit, the connection. {@code wait} is null where the user has to act. */
    enum ProviderFault {
        KEY_401(Kind.KEY_REJECTED, 401, null), SUSPENDED_403(Kind.KEY_REJECTED, 403, null), LIMIT_WITH_SECONDS(Kind.TOO_MANY_REQUESTS, 429,
                NINETY), LIMIT_WITH_A_DATE(Kind.TOO_MANY_REQUESTS, 429, NINETY), LIMIT_WITHOUT_ADVICE(Kind.TOO_MANY_REQUESTS, 429,
                        Duration.ofSeconds(2)), RESET(Kind.UNREACHABLE, 0, Duration.ofSeconds(2)), REFUSED_CONNECTION(Kind.UNREACHABLE, 0,
                                Duration.ofSeconds(2)), NO_SUCH_HOST(Kind.UNREACHABLE, 0, Duration.ofSeconds(2));

        private final Failure failure;
        private final Duration wait;

        ProviderFault(Kind kind, int code, Duration wait) {
            this.failure = new Failure(kind, code);
            this.wait = wait;
        }

        void on(String path, LocalServer server, Instant now) {
            switch (this) {
                case LIMIT_WITH_SECONDS -> server.answers(path, "429 Slow", "Retry-After: 90", "{}");
                case LIMIT_WITH_A_DATE -> server.answers(path, "429 Slow", "Retry-After: " + DateTimeFormatter.RFC_1123_DATE_TIME
                        .format(now.plus(NINETY).atOffset(ZoneOffset.UTC)), "{}");
                case RESET -> server.resets(path);
                case REFUSED_CONNECTION, NO_SUCH_HOST -> {
                }
                default -> server.answers(path, failure.status() + " No", "", "{}");
            }
        }
    }

    @BeforeEach
    void fill() throws Exception {
        library.showshelf().engine().retryAll();
        show = add(++id, usual());
        path = "/3/tv/" + id;
        library.sync();
        library.showshelf().marks().episode(all().get(1).id(), true);
        before = all();
        other = add(++id, new WrittenShow("8").season(1, episodes(1, 2)));
        otherPath = "/3/tv/" + id;
    }

    @AfterAll
    void close() {
        library.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void aShowWhoseAnswerCannotBeUsedKeepsAllItHasWaitsItsOwnTimeAndHoldsUpNobody(ShowFault fault) {
        fault.on(path, server);
        library.showshelf().media().syncNow(show);
        library.sync();

        assertThat(all()).isEqualTo(before);
        assertThat(library.card(other).episodes()).as("the other show").isEqualTo(2);
        assertThat(library.showshelf().monitor().state().paused()).isEmpty();
        boolean gone = fault.failure.kind() == Kind.NOT_FOUND;
        assertThat(seasons()).allSatisfy(season -> {
            assertThat(season.failure()).isEqualTo(fault.failure);
            assertThat(season.attempts()).isEqualTo(1);
            assertThat(season.nextLookReason()).isEqualTo(NextLookReason.RETRY);
            assertThat(Duration.between(library.now(), season.nextLookAt())).isBetween(gone ? Duration.ofDays(7) : Duration.ofSeconds(48),
                    gone ? Duration.ofDays(7) : Duration.ofSeconds(72));
        });
        assertNothingIsAskedBeforeItsTime();
        assertHealsWhenItIsDue();
    }

    @ParameterizedTest
    @EnumSource
    void aProviderThatIsInTheWayIsLeftAloneAndItsShowsLoseNeitherEpisodesNorAttempts(ProviderFault fault) throws Exception {
        fault.on(path, server, library.now());
        fault.on(otherPath, server, library.now());
        if (fault == ProviderFault.REFUSED_CONNECTION) {
            server.stop();
        }
        base.set(fault == ProviderFault.NO_SUCH_HOST ? URI.create("http://nobody.invalid/3") : base.get());
        library.showshelf().media().syncNow(show);
        library.sync();

        var pause = library.showshelf().monitor().state().paused().get(ProviderId.TMDB);
        assertThat(pause.failure()).isEqualTo(fault.failure);
        assertThat(pause.until()).isEqualTo(fault.wait == null ? null : library.now().plus(fault.wait));
        assertThat(all()).isEqualTo(before);
        assertThat(seasons()).allSatisfy(season -> {
            assertThat(season.failure()).isNull();
            assertThat(season.attempts()).isZero();
        });

        base.set(server.uri("/3"));
        if (fault == ProviderFault.REFUSED_CONNECTION) {
            server.start();
        }
        Duration wait = fault.wait == null ? Duration.ofDays(3) : fault.wait;
        library.at(library.now().plus(wait).minusSeconds(1));
        assertNothingIsAskedBeforeItsTime();
        library.at(library.now().plusSeconds(1));
        if (fault.wait == null) {
            assertNothingIsAskedBeforeItsTime();
            library.showshelf().engine().retry(ProviderId.TMDB);
        }
        assertHeals();
        assertThat(library.card(other).episodes()).as("the other show").isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"id\": 7, "})
    void aShowWhoseAnswerStallsIsGivenUpAtTheDeadlineAndHoldsUpNobody(String sent) throws Exception {
        server.stalls(path, sent);
        server.answers("/shows/" + id,
                "{\"id\": %d, \"name\": \"Quick\", \"_embedded\": {\"seasons\": [{\"id\": 1, \"number\": 1}]}}".formatted(id));
        server.answers("/shows/" + id + "/episodes", "[{\"id\": 911, \"season\": 1, \"number\": 1, \"name\": \"One\"}]");
        try (TestLibrary impatient = new TestLibrary(location,
                new TmdbProvider(server.client(Duration.ofMillis(400)), base::get, () -> "token", TmdbProvider.PICTURES), tvmaze)) {
            impatient.at(library.now());
            impatient.showshelf().media().syncNow(show);
            long quick = impatient.showshelf().intake().add(new ShowRef(ProviderId.TVMAZE, String.valueOf(id)));
            impatient.showshelf().media().syncNow(quick);
            impatient.sync();

            assertThat(impatient.card(quick).episodes()).as("the other show").isEqualTo(1);
            assertThat(impatient.showshelf().monitor().state().paused()).isEmpty();
        }
        assertThat(all()).isEqualTo(before);
        assertThat(seasons()).extracting(SeasonRow::failure, SeasonRow::attempts).containsOnly(tuple(new Failure(Kind.TIMEOUT), 1));
        assertHealsWhenItIsDue();
    }

    private void assertNothingIsAskedBeforeItsTime() {
        int asked = server.asked();
        library.sync();
        assertThat(server.asked()).isEqualTo(asked);
    }

    private void assertHealsWhenItIsDue() {
        library.at(seasons().stream().map(SeasonRow::nextLookAt).max(Instant::compareTo).orElseThrow());
        assertHeals();
    }

    private void assertHeals() {
        server.answers(path, usual().season(2, episodes(2, 4)).json());
        server.answers(otherPath, new WrittenShow("8").season(1, episodes(1, 2)).json());
        library.sync();
        assertThat(all()).hasSize(7).containsAll(before);
        assertThat(seasons()).allSatisfy(season -> {
            assertThat(season.synced()).isTrue();
            assertThat(season.failure()).isNull();
            assertThat(season.attempts()).isZero();
        });
    }

    private long add(int id, WrittenShow answer) throws Exception {
        server.answers("/3/tv/" + id, answer.json());
        return library.showshelf().intake().add(new ShowRef(ProviderId.TMDB, String.valueOf(id)));
    }

    private static WrittenShow usual() {
        return new WrittenShow("7").season(1, episodes(1, 3)).season(2, episodes(2, 3));
    }

    private List<EpisodeRow> all() {
        List<EpisodeRow> all = new ArrayList<>(library.showshelf().queries().episodes(show, 1));
        all.addAll(library.showshelf().queries().episodes(show, 2));
        return all;
    }

    private List<SeasonRow> seasons() {
        return library.showshelf().queries().page(show).orElseThrow().seasons();
    }
}
