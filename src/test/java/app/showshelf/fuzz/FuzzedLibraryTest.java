package app.showshelf.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

import app.showshelf.TestLibrary;
import app.showshelf.library.EpisodeRow;
import app.showshelf.library.ShowRef;
import app.showshelf.metadata.http.CannedAnswers;
import app.showshelf.metadata.http.JsonClient;
import app.showshelf.metadata.http.LocalServer;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.metadata.tvmaze.TvMazeProvider;
import app.showshelf.settings.ProviderId;
import app.showshelf.store.StoreLocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Answers as no provider should send them, stored one after the other in a real library with marks. */
class FuzzedLibraryTest {
    private static final List<String> PATHS = List.of(Answers.TMDB_SHOW, Answers.TVMAZE_SHOW, Answers.TVMAZE_EPISODES);
    private static final long SEED = 6_112_202;
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private final StoreLocation location = StoreLocation.memory(UUID.randomUUID().toString());
    private final Map<String, JsonNode> usual = Answers.all();

    @Test
    @Timeout(180)
    void marksStayAndTheStoreHoldsTogetherWhateverIsAnswered(TestReporter reporter) throws Exception {
        CannedAnswers answers = new CannedAnswers();
        long start = System.nanoTime();
        run(1_000, answers.client(), "http://canned.invalid", answers::answers, (path, input) -> answers.answers(path, body(path, input)));
        reporter.publishEntry("1000 answers stored", "%.2f s".formatted((System.nanoTime() - start) / 1e9));
    }

    @Test
    @Timeout(180)
    void overTheNetworkNothingHangsAndNoThreadIsLeft(TestReporter reporter) throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        long start = System.nanoTime();
        try (LocalServer server = new LocalServer()) {
            run(200, server.client(DEADLINE), server.uri("").toString(), (path, body) -> server.sends(path, http(body, new Random(0))),
                    (path, input) -> server.sends(path, http(body(path, input), new Random(SEED - input))));
        }
        reporter.publishEntry("200 answers over the network", "%.2f s".formatted((System.nanoTime() - start) / 1e9));
        await().untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet().stream().filter(thread -> !before.contains(thread))
                .map(Thread::getName).filter(name -> name.startsWith("HttpClient"))).isEmpty());
    }

    /** Both shows, one odd answer after the other, and at last the usual ones again. */
    private void run(int inputs, JsonClient client, String base, BiConsumer<String, byte[]> answers, BiConsumer<String, Integer> odd)
            throws Exception {
        usual.forEach((path, answer) -> answers.accept(path, Answers.bytes(answer)));
        try (TestLibrary library = new TestLibrary(location,
                new TmdbProvider(client, () -> java.net.URI.create(base + "/3"), () -> "token", TmdbProvider.PICTURES),
                new TvMazeProvider(client, () -> java.net.URI.create(base), TvMazeProvider.PICTURES))) {
            long tmdb = marked(library, ProviderId.TMDB);
            long tvmaze = marked(library, ProviderId.TVMAZE);
            List<String> marks = marks();
            for (int input = 0; input < inputs; input++) {
                String path = PATHS.get(input / Mutation.values().length % PATHS.size());
                odd.accept(path, input);
                long took = look(library, path.equals(Answers.TMDB_SHOW) ? tmdb : tvmaze);
                assertThat(Duration.ofNanos(took)).as("%s of %s", input, path).isLessThan(DEADLINE.multipliedBy(4));
                assertThat(marks()).as("%s of %s", input, path).isEqualTo(marks);
                answers.accept(path, Answers.bytes(usual.get(path)));
                if (input % 50 == 0) {
                    assertThat(library.showshelf().consistency().findings(library.now())).as("%s of %s", input, path).isEmpty();
                }
            }
            assertThat(library.showshelf().consistency().findings(library.now())).isEmpty();
            for (long show : List.of(tmdb, tvmaze)) {
                look(library, show);
                // Seasons that no good answer lists stay with what is in them, and say so.
                assertThat(library.showshelf().queries().page(show).orElseThrow().seasons())
                        .filteredOn(season -> season.number() == 1 || season.number() == 2).hasSize(2)
                        .allSatisfy(season -> assertThat(season.failure()).isNull());
                assertThat(episodes(library, show)).extracting(EpisodeRow::name).contains("Ebb 1.1", "Ebb 1.4", "Ebb 2.1", "Ebb 2.4");
            }
        }
    }

    private byte[] body(String path, int input) {
        Mutation mutation = Mutation.values()[input % Mutation.values().length];
        return mutation.of(usual.get(path), new Random(SEED + input));
    }

    /** Now and then the head says something else of the body than is true. */
    private static byte[] http(byte[] body, Random random) {
        String coding = random.nextInt(20) == 1 ? "Content-Encoding: gzip\r\n" : "";
        int length = random.nextInt(20) == 1 ? random.nextInt(2 * body.length + 1) : body.length;
        String head = random.nextInt(20) == 1
                ? "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                : "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\nConnection: close\r\n\r\n".formatted(coding,
                        length);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(body);
        return all.toByteArray();
    }

    /** A show of that provider, of which two episodes are marked. */
    private static long marked(TestLibrary library, ProviderId provider) throws Exception {
        long show = library.showshelf().intake().add(new ShowRef(provider, "7"));
        look(library, show);
        library.showshelf().marks().episode(library.showshelf().marks().find(show, 1, 2).orElseThrow(), true);
        library.showshelf().marks().episode(library.showshelf().marks().find(show, 2, 4).orElseThrow(), true);
        return show;
    }

    /** How long it took, in nanoseconds. */
    private static long look(TestLibrary library, long show) {
        library.at(library.now().plus(Duration.ofDays(1)));
        library.showshelf().engine().retryAll();
        long start = System.nanoTime();
        library.showshelf().media().syncNow(show);
        library.sync();
        return System.nanoTime() - start;
    }

    private static List<EpisodeRow> episodes(TestLibrary library, long show) {
        return List.of(1, 2).stream().flatMap(season -> library.showshelf().queries().episodes(show, season).stream())
                .collect(Collectors.toList());
    }

    private List<String> marks() throws SQLException {
        try (Connection connection = DriverManager.getConnection(location.url(), "sa", "");
                ResultSet rows = connection.createStatement().executeQuery("""
                        select m.episode_id, m.plays, m.watched_at, s.tv_show_id from episode_mark m join episode e on e.id = m.episode_id
                        join season s on s.id = e.season_id order by 1""")) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3) + " " + rows.getString(4));
            }
            return all;
        }
    }
}
