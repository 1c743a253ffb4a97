package app.showshelf.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.Failure;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.ProviderException;
import app.showshelf.settings.SyncMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The command that fetches what is due, and says what came of it. */
class SyncCommandTest extends CommandRig {
    @Test
    void syncPrintsOneLineAndFetchesWhatItsModeSays() {
        run("add", "tmdb:1", "tmdb:2");
        assertThat(run("sync")).isZero();
        assertThat(out).matches("mode=ON_DEMAND shows=0 seasons=0 episodes=0 requests=0 failed=0 seconds=\\d+\\.\\d\n");
        assertThat(run("sync", "--mode", "GREEDY")).isZero();
        assertThat(out).matches("mode=GREEDY shows=2 seasons=3 episodes=9 requests=2 failed=0 seconds=\\d+\\.\\d\n");
        assertThat(run("sync", "--mode=GREEDY")).isZero();
        assertThat(out).matches("mode=GREEDY shows=0 seasons=0 episodes=0 requests=2 failed=0 seconds=\\d+\\.\\d\n");
        assertThat(err).isEmpty();
        assertThat(opened).endsWith(Optional.of(SyncMode.GREEDY));
        assertThat(library.shows().getWatchingTVShowIds()).isEmpty();
    }

    @Test
    void nowFetchesTheseShowsWhateverTheirTimeAndMarksNothing() {
        run("add", "tmdb:1", "tmdb:2", "tmdb:3");
        assertThat(run("sync", "--now", "tmdb:1", "tmdb:2")).isZero();
        assertThat(out).contains("shows=2 seasons=3 episodes=9 ");
        assertThat(run("sync", "--now", "tmdb:1")).isZero();
        assertThat(tmdb.shows().asked()).containsExactlyInAnyOrder("1", "2", "1");
        assertThat(library.shows().getWatchingTVShowIds()).isEmpty();
    }

    @Test
    void nowOfAnUnknownShowFailsButTheOthersAreFetched() {
        run("add", "tmdb:1");
        assertThat(run("sync", "--now", "tmdb:2", "tmdb:1")).isEqualTo(1);
        assertThat(err).contains("tmdb:2 is not in the library");
        assertThat(out).contains("shows=1 seasons=2 episodes=5 ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KEY_REJECTED | 401 | TMDB did not accept the key (401).
            KEY_MISSING  | 0   | TMDB needs a key. Settings has a place for it.
            """)
    void aSyncWithARejectedKeyEndsWithTheReasonAndFetchesTheOthers(Failure.Kind kind, int status, String sentence) {
        run("add", "tmdb:1", "tmdb:2", "sample:9");
        tmdb.fails(new ProviderException(new Failure(kind, status), "on purpose", null));
        assertThat(run("sync", "--mode", "GREEDY")).isEqualTo(1);
        assertThat(err).isEqualTo(sentence + "\n");
        assertThat(out).contains("shows=1 seasons=1 episodes=1 ").contains("failed=2 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEY_REJECTED", "KEY_MISSING"})
    void nowFailsWhenTheProviderIsInTheWay(Failure.Kind kind) {
        run("add", "tmdb:1");
        tmdb.fails(new ProviderException(new Failure(kind, 0), "on purpose", null));
        assertThat(run("sync", "--now", "tmdb:1")).isEqualTo(1);
        assertThat(err).startsWith("TMDB ");
        assertThat(out).contains("failed=1 ");
    }

    @Test
    void aSyncWithoutConnectionEndsWithTheReason() {
        run("add", "tmdb:1");
        tmdb.fails(new ProviderException(new Failure(Failure.Kind.UNREACHABLE), "on purpose", null));
        assertThat(run("sync", "--mode", "GREEDY")).isEqualTo(1);
        assertThat(err).isEqualTo("TMDB cannot be reached.\n");
        assertThat(out).contains("failed=1 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--mode=GREEDY", "--now=tmdb:1"})
    void aProviderThatAsksForABreakGetsItAndTheSyncGoesOn(String option) {
        run("add", "tmdb:1");
        tmdb.failsOnce(new ProviderException(new Failure(Failure.Kind.TOO_MANY_REQUESTS, 429), "on purpose", null, Duration.ofSeconds(1)));
        long began = System.nanoTime();
        assertThat(run("sync", option)).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(out).contains("shows=1 seasons=2 episodes=5 ").contains("failed=0 ");
        assertThat(err).isEmpty();
    }

    @Test
    void aShowThatFailsIsNamedWithItsReasonAndTheOthersAreFetched() {
        run("add", "tmdb:1", "tmdb:2");
        tmdb.failsFor("1", new ProviderException(new Failure(Failure.Kind.BUSY, 503), "on purpose", null));
        assertThat(run("sync", "--mode", "GREEDY")).isEqualTo(1);
        assertThat(err).isEqualTo("Show 1: TMDB is busy (503).\n");
        assertThat(out).contains("shows=1 seasons=1 episodes=4 ").contains("failed=2 ");
    }

    @Test
    void everyFailureIsSaidHoweverManyThereAre() {
        List<ShowSummary> many = new ArrayList<>();
        for (int i = 1000; i < 1150; i++) {
            String id = String.valueOf(i);
            many.add(tmdb.shows().with(id, 1).summary(id));
            tmdb.failsFor(id, new ProviderException(new Failure(Failure.Kind.BUSY, 503), "on purpose", null));
        }
        library.media().addShows(many);
        assertThat(run("sync", "--mode", "GREEDY")).isEqualTo(1);
        assertThat(out).contains("failed=150 ");
        assertThat(err.lines()).hasSize(150).allMatch(line -> line.endsWith(": TMDB is busy (503)."));
    }

    @Test
    @Timeout(60)
    void watchingGoesOnWithWhatFallsDueAndEndsCleanlyWhenInterrupted() throws Exception {
        run("add", "tmdb:1");
        AtomicReference<Integer> exit = new AtomicReference<>();
        Thread watching = Thread.ofPlatform().start(() -> exit.set(run("sync", "--mode", "GREEDY", "--watch")));
        await().until(() -> printed.toString().contains("shows=1 seasons=2 episodes=5 "));
        library.intake().add(ShowRef.parse("tmdb:2").orElseThrow());
        await().until(() -> library.queries().page(row("tmdb:2")).orElseThrow().card().episodes() == 4);
        int before = closed;

        watching.interrupt();
        watching.join();

        assertThat(exit.get()).isEqualTo(1);
        assertThat(closed).isEqualTo(before + 1);
        assertThat(err).isEqualTo("Cancelled.\n");
        assertThat(out.lines().findFirst().orElseThrow()).startsWith("mode=GREEDY shows=1 seasons=2 episodes=5 requests=");
    }
}
