package app.showshelf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowRef;
import app.showshelf.library.SyncReport;
import app.showshelf.metadata.http.ProviderServer;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.sync.SyncState;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

/** The first season in the queue cannot be had: nobody else waits for it, and nothing is lost. A real server, the real client, the real store. */
@Timeout(60)
class FailingSeasonTest {
    @RegisterExtension
    private static final ProviderServer SERVER = new ProviderServer();

    private static final Failure NOT_FOUND = new Failure(Kind.NOT_FOUND, 404);
    private static final Failure BUSY = new Failure(Kind.BUSY, 500);

    private final TestLibrary library = new TestLibrary(
            new TmdbProvider(SERVER.client(), () -> SERVER.uri("/3"), () -> "token", TmdbProvider.PICTURES)).in(SyncMode.GREEDY);

    @BeforeEach
    void serve() {
        answers("7", 4, 4);
        answers("8", 2, 2);
        answers("9", 20, 20);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aShowWithTwentySeasonsIsOneRequest() throws Exception {
        add("9");
        int before = SERVER.asked().size();
        assertThat(library.sync()).isEqualTo(new SyncReport(1, 20, 40, 0));
        assertThat(SERVER.asked()).hasSize(before + 1);
        library.sync();
        assertThat(SERVER.asked()).hasSize(before + 1);
    }

    @ParameterizedTest(name = "season {0}")
    @ValueSource(ints = {1, 4})
    void aSeasonThatAnswers404Then500ThenGarbageStandsInNobodysWay(int bad) throws Exception {
        long show = add("7");
        add("8");
        add("9");
        answersAllBut("7", 4, bad);
        alone(bad, aResponse().withStatus(404));

        assertThat(library.sync()).isEqualTo(new SyncReport(3, 25, 50, 1));
        assertThat(incomplete()).isEmpty();
        assertThat(rest(show, bad)).hasSize(3).allSatisfy(season -> assertThat(season.synced()).isTrue());
        assertFailed(show, bad, NOT_FOUND, 1, Duration.ofDays(7), Duration.ofDays(7));
        assertThat(library.card(show).failure()).isEqualTo(NOT_FOUND);

        alone(bad, aResponse().withStatus(500));
        whenItIsDue(show, bad);
        assertFailed(show, bad, BUSY, 2, Duration.ofSeconds(96), Duration.ofSeconds(144));

        alone(bad, aResponse().withBody("{\"episodes\": [{\"id\""));
        whenItIsDue(show, bad);
        assertFailed(show, bad, new Failure(Kind.BAD_ANSWER, 200), 3, Duration.ofSeconds(192), Duration.ofSeconds(288));

        alone(bad, json("{\"season_number\": %d, \"episodes\": [%s]}".formatted(bad, episodes("7", bad))));
        whenItIsDue(show, bad);
        assertThat(season(show, bad).failure()).isNull();
        assertThat(season(show, bad).attempts()).isZero();
        assertThat(library.card(show).episodes()).isEqualTo(8);
        assertThat(library.card(show).failure()).isNull();
    }

    @Test
    void aFailingSeasonKeepsItsEpisodesAndTheirMarks() throws Exception {
        long show = add("7");
        library.sync();
        long marked = library.showshelf().queries().episodes(show, 4).getFirst().id();
        library.showshelf().marks().episode(marked, true);
        answersAllBut("7", 4, 4);
        for (ResponseDefinitionBuilder answer : List.of(aResponse().withStatus(404), aResponse().withStatus(500),
                aResponse().withBody("<html>"), json("[]"), json("{\"season_number\": 4, \"episodes\": []}"))) {
            alone(4, answer);
            library.showshelf().media().syncNow(show);
            library.sync();
            assertThat(library.showshelf().queries().episodes(show, 4)).extracting(EpisodeRow::id).hasSize(2).contains(marked);
        }
        answers("7", 4, 4);
        library.showshelf().media().syncNow(show);
        library.sync();
        assertThat(library.showshelf().queries().episodes(show, 4).getFirst().watched()).isTrue();
    }

    @Test
    void aShowThatFailsAsAWholeStandsInNobodysWay() throws Exception {
        long show = add("7");
        add("8");
        for (ResponseDefinitionBuilder answer : List.of(aResponse().withStatus(500), aResponse().withStatus(404), json("[1]"))) {
            SERVER.answers("/3/tv/7", answer);
            library.sync();
            int asked = SERVER.asked().size();
            library.sync();
            assertThat(SERVER.asked()).hasSize(asked);
            assertThat(incomplete()).isEmpty();
            assertThat(library.showshelf().monitor().state().recent()).filteredOn(done -> done.failure() != null)
                    .extracting(SyncState.Done::failedSeason).as("it is the show that failed").containsOnlyNulls();
            library.at(library.now().plus(Duration.ofDays(8)));
        }
        assertThat(season(show, 1).attempts()).isEqualTo(3);
        answers("7", 4, 4);
        library.sync();
        assertThat(library.card(show).episodes()).isEqualTo(8);
    }

    @Test
    void aBrokenConnectionInTheMiddleOfAShowCostsNoAttempt() throws Exception {
        long show = add("7");
        answersAllBut("7", 4, 2);
        alone(2, aResponse().withFault(com.github.tomakehurst.wiremock.http.Fault.EMPTY_RESPONSE));
        library.sync();
        assertThat(season(show, 2).attempts()).isZero();
        assertThat(library.showshelf().monitor().state().paused()).containsOnlyKeys(ProviderId.TMDB);
        answers("7", 4, 4);
        library.at(library.now().plusSeconds(2));
        library.sync();
        assertThat(library.card(show).episodes()).isEqualTo(8);
    }

    @Test
    void aRetryAfterIsWaitedForByAllShowsOfThatProvider() throws Exception {
        add("7");
        add("8");
        SERVER.answers("/3/tv/7", aResponse().withStatus(429).withHeader("Retry-After", "3"));
        SERVER.answers("/3/tv/8", aResponse().withStatus(429).withHeader("Retry-After", "1"));
        library.sync();
        Instant until = library.showshelf().monitor().state().paused().get(ProviderId.TMDB).until();
        assertThat(until).isEqualTo(library.now().plusSeconds(3));
        serve();
        int asked = SERVER.asked().size();
        library.at(until.minusSeconds(1));
        library.sync();
        assertThat(SERVER.asked()).hasSize(asked);
        library.at(until);
        assertThat(library.sync()).isEqualTo(new SyncReport(2, 6, 12, 0));
    }

    private void whenItIsDue(long show, int season) {
        Instant due = season(show, season).nextLookAt();
        library.at(due.minusSeconds(1));
        int asked = SERVER.asked().size();
        library.sync();
        assertThat(SERVER.asked()).as("before its time").hasSize(asked);
        library.at(due);
        library.sync();
    }

    private void assertFailed(long show, int season, Failure failure, int attempts, Duration least, Duration most) {
        SeasonRow row = season(show, season);
        assertThat(row.failure()).isEqualTo(failure);
        assertThat(row.attempts()).isEqualTo(attempts);
        assertThat(row.nextLookAt()).isBetween(library.now().plus(least), library.now().plus(most));
    }

    private List<?> incomplete() {
        return library.showshelf().shows().findIncompleteSeasons();
    }

    private List<SeasonRow> rest(long show, int without) {
        return seasons(show).stream().filter(row -> row.number() != without).toList();
    }

    private SeasonRow season(long show, int number) {
        return seasons(show).stream().filter(row -> row.number() == number).findFirst().orElseThrow();
    }

    private List<SeasonRow> seasons(long show) {
        return library.showshelf().queries().page(show).orElseThrow().seasons();
    }

    private long add(String id) throws Exception {
        return library.showshelf().intake().add(new ShowRef(ProviderId.TMDB, id));
    }

    /** The show with its list of seasons, and with the bodies of the first so many. */
    private static void answers(String show, int seasons, int bodies) {
        answer(show, seasons, IntStream.rangeClosed(1, bodies).boxed().toList());
    }

    private static void answersAllBut(String show, int seasons, int without) {
        answer(show, seasons, IntStream.rangeClosed(1, seasons).filter(number -> number != without).boxed().toList());
    }

    private static void answer(String show, int seasons, List<Integer> bodies) {
        String list = IntStream.rangeClosed(1, seasons)
                .mapToObj(number -> "{\"id\": %s%02d, \"season_number\": %d, \"episode_count\": 2, \"air_date\": \"%d-05-01\"}"
                        .formatted(show, number, number, 1990 + number))
                .collect(Collectors.joining(","));
        String parts = bodies.stream()
                .map(number -> ", \"season/%d\": {\"season_number\": %d, \"episodes\": [%s]}".formatted(number, number,
                        episodes(show, number)))
                .collect(Collectors.joining());
        SERVER.answers("/3/tv/" + show,
                "{\"id\": %s, \"name\": \"Show %s\", \"status\": \"Ended\", \"seasons\": [%s]%s}".formatted(show, show,
                        list, parts));
    }

    private static String episodes(String show, int season) {
        return IntStream.rangeClosed(1, 2)
                .mapToObj(
                        number -> ("{\"id\": %s%02d%d, \"episode_number\": %d, \"name\": \"Part %d of %d\", \"overview\": \"What happens.\","
                                + " \"air_date\": \"%d-05-0%d\", \"runtime\": 40}")
                                .formatted(show, season, number, number, number, season, 1990 + season, number))
                .collect(Collectors.joining(","));
    }

    private static void alone(int season, ResponseDefinitionBuilder answer) {
        SERVER.answers("/3/tv/7/season/" + season, answer);
    }

    private static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }
}
