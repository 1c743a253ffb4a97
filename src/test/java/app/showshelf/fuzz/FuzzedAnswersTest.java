package app.showshelf.fuzz;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

import app.showshelf.TestLibrary;
import app.showshelf.library.ShowChanges;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.StoredShow;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.MetadataProvider;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.CannedAnswers;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.metadata.tvmaze.TvMazeProvider;
import app.showshelf.sync.Backoff;
import app.showshelf.sync.Reconciliation;
import app.showshelf.sync.RefreshPolicy;
import app.showshelf.sync.Setbacks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Answers as no provider should send them, by the thousand, read and compared with what is stored: always the same ones. */
class FuzzedAnswersTest {
    private static final int INPUTS = 21_000;
    private static final long SEED = 20_261_122;
    private static final Instant NOW = TestLibrary.START;

    private final CannedAnswers answers = new CannedAnswers();
    private final Map<String, JsonNode> usual = Answers.all();
    private final List<String> paths = usual.keySet().stream().sorted().toList();
    private final MetadataProvider tmdb = new TmdbProvider(answers.client(), () -> URI.create("http://canned.invalid/3"), () -> "token",
            TmdbProvider.PICTURES);
    private final MetadataProvider tvmaze = new TvMazeProvider(answers.client(), () -> URI.create("http://canned.invalid"),
            TvMazeProvider.PICTURES);
    private final Reconciliation reconciliation = new Reconciliation(new RefreshPolicy(), new Setbacks(new Backoff(() -> 0.5)));
    private final Map<Mutation, int[]> counts = new EnumMap<>(Mutation.class);
    private final Map<Mutation, Long> nanos = new EnumMap<>(Mutation.class);

    @Test
    @Timeout(180)
    void noAnswerBreaksAnythingAndNoneTakesAwayWhatIsMarked(TestReporter reporter) throws Exception {
        Map<String, byte[]> good = usual.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> Answers.bytes(answer.getValue())));
        good.forEach(answers::answers);
        Map<MetadataProvider, StoredShow> stored = Map.of(tmdb, StoredAnswer.of(facts(tmdb)), tvmaze, StoredAnswer.of(facts(tvmaze)));
        for (int input = 0; input < INPUTS; input++) {
            Mutation mutation = Mutation.values()[input % Mutation.values().length];
            String path = paths.get(input / Mutation.values().length % paths.size());
            byte[] body = mutation.of(usual.get(path), new Random(SEED + input));
            answers.answers(path, body);
            long start = System.nanoTime();
            boolean read = read(path, stored, () -> "%s of %s: %.2000s".formatted(mutation, path, new String(body, UTF_8)));
            nanos.merge(mutation, System.nanoTime() - start, Long::sum);
            counts.computeIfAbsent(mutation, _ -> new int[2])[read ? 0 : 1]++;
            answers.answers(path, good.get(path));
        }
        counts.forEach((mutation, count) -> reporter.publishEntry(mutation.name(),
                "%d read, %d refused, %.2f s".formatted(count[0], count[1], nanos.get(mutation) / 1e9)));
        assertThat(counts.values()).allSatisfy(count -> assertThat(count[0] + count[1]).isPositive());
        assertThat(counts.values().stream().mapToInt(count -> count[0]).sum()).as("answers that were read all the same")
                .isGreaterThan(INPUTS / 4);
    }

    /** Whether the answer was taken; the only other way out is the provider's own failure. */
    private boolean read(String path, Map<MetadataProvider, StoredShow> stored, Supplier<String> what) throws InterruptedException {
        try {
            switch (path) {
                case Answers.TMDB_SHOW -> reconcile(stored.get(tmdb), facts(tmdb));
                case Answers.TVMAZE_SHOW, Answers.TVMAZE_EPISODES -> reconcile(stored.get(tvmaze), facts(tvmaze));
                case Answers.TMDB_SEARCH -> tmdb.search("tide");
                case Answers.TVMAZE_SEARCH -> tvmaze.search("tide");
                case Answers.TMDB_CHANGES -> tmdb.changes().orElseThrow().read(NOW.minus(Duration.ofDays(2)), NOW, Set.of("7"));
                default -> tvmaze.changes().orElseThrow().read(NOW.minus(Duration.ofDays(2)), NOW, Set.of("7"));
            }
            return true;
        } catch (ProviderException e) {
            return false;
        } catch (RuntimeException | Error e) {
            throw new AssertionError(what.get(), e);
        }
    }

    private static ShowFacts facts(MetadataProvider provider) throws ProviderException, InterruptedException {
        return provider.show("7", new TreeSet<>(List.of(0, 1, 2)), Lane.BACKGROUND);
    }

    private void reconcile(StoredShow stored, ShowFacts answer) {
        ShowChanges changes = reconciliation.reconcile(stored, answer, Set.of(0, 1, 2), NOW);
        assertThat(changes.deleted()).doesNotContainAnyElementsOf(StoredAnswer.marked(stored));
        assertThat(StoredAnswer.touched(changes)).doesNotHaveDuplicates().isSubsetOf(StoredAnswer.rows(stored));
        assertThat(StoredAnswer.seasonsAfter(stored, changes)).containsAll(StoredAnswer.seasonsOfEpisodes(changes));
        Instant latest = NOW.plus(Duration.ofDays(181));
        assertThat(changes.seasons()).allMatch(season -> season.number() >= 0 && !season.state().nextCheckAt().isBefore(NOW)
                && season.state().nextCheckAt().isBefore(latest));
        assertThat(changes.next().at()).isBetween(NOW, latest);
    }
}
