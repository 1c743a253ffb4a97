package app.showshelf.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.library.Failure;
import app.showshelf.metadata.ProviderException;

import static org.assertj.core.api.Assertions.assertThat;

/** Commands that add, open, list and mark. */
class LibraryCommandsTest extends CommandRig {
    @Test
    void addPrintsEachShowAndMarksNothing() {
        assertThat(run("add", "tmdb:1", "TMDB:2", "sample:9")).isZero();
        assertThat(out).isEqualTo("tmdb:1\tShow 1\ntmdb:2\tShow 2\nsample:9\tShow 9\n");
        assertThat(err).isEmpty();
        assertThat(library.shows().getWatchingTVShowIds()).isEmpty();
        assertThat(tmdb.shows().asked()).isEmpty();
    }

    @Test
    void addingAgainAddsNothing() {
        run("add", "tmdb:1");
        assertThat(run("add", "tmdb:1")).isZero();
        assertThat(out).isEqualTo("tmdb:1\tShow 1\n");
        assertThat(library.queries().counts().shows()).isEqualTo(1);
    }

    @Test
    void anUnknownShowFailsButTheOthersAreAdded() {
        assertThat(run("add", "tmdb:404", "tmdb:2")).isEqualTo(1);
        assertThat(out).isEqualTo("tmdb:2\tShow 2\n");
        assertThat(err).isEqualTo("TMDB does not list tmdb:404.\n");
    }

    @Test
    void openMarksExactlyThatShowFetchesAndPrintsIt() throws Exception {
        run("add", "tmdb:1", "tmdb:2");
        assertThat(run("open", "tmdb:1")).isZero();
        assertThat(out.replaceAll("=20\\S+Z", "=TIME")).isEqualTo("""
                tmdb:1\tShow 1\twatching=true\tlooked=TIME\tnext=TIME\twhy=OLD\tchanges=added:5
                  season=1\tepisodes=2\twatched=0\tsynced=true\tlooked=TIME\tnext=TIME\twhy=OLD\tchanges=added:2
                  season=2\tepisodes=3\twatched=0\tsynced=true\tlooked=TIME\tnext=TIME\twhy=OLD\tchanges=added:3
                """);
        assertThat(err).isEmpty();
        assertThat(library.shows().getWatchingTVShowIds()).containsExactly(row("tmdb:1"));
        assertThat(tmdb.shows().asked()).containsExactly("1");
    }

    @Test
    void openStoresAShowThatIsNew() {
        assertThat(run("open", "tmdb:2")).isZero();
        assertThat(library.shows().getWatchingTVShowIds()).containsExactly(row("tmdb:2"));
        assertThat(out).contains("episodes=4").contains("synced=true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNREACHABLE  | 0   | TMDB cannot be reached.
            KEY_REJECTED | 401 | TMDB did not accept the key (401).
            KEY_MISSING  | 0   | TMDB needs a key. Settings has a place for it.
            BUSY         | 503 | TMDB is busy (503).
            BAD_ANSWER   | 200 | TMDB sent an answer that cannot be read.
            """)
    void openFailsWhenTheProviderDoes(Failure.Kind kind, int status, String sentence) {
        run("add", "tmdb:1");
        tmdb.fails(new ProviderException(new Failure(kind, status), "on purpose", null));
        assertThat(run("open", "tmdb:1")).isEqualTo(1);
        assertThat(err).isEqualTo(sentence + "\n");
        assertThat(out).startsWith("tmdb:1\tShow 1\twatching=true\t").contains("synced=false");
        assertThat(library.shows().getWatchingTVShowIds()).hasSize(1);
    }

    @Test
    void openOfAnUnknownShowPrintsNothing() {
        assertThat(run("open", "tmdb:404")).isEqualTo(1);
        assertThat(out).isEmpty();
        assertThat(err).isEqualTo("TMDB does not list tmdb:404.\n");
        assertThat(library.queries().counts().shows()).isZero();
    }

    @Test
    void listPrintsOneLineForEachShow() {
        run("open", "tmdb:1");
        run("mark", "tmdb:1", "1", "1");
        assertThat(run("list")).isZero();
        assertThat(out).isEqualTo("tmdb:1\tShow 1\twatching=true\twatched=1/5\n");
    }

    @Test
    void markAndUnmarkPrintNothingAndDoIt() {
        run("open", "tmdb:1");
        assertThat(run("mark", "tmdb:1", "2", "3")).isZero();
        assertThat(out + err).isEmpty();
        assertThat(marked("tmdb:1")).isEqualTo(1);
        assertThat(run("unmark", "tmdb:1", "2", "3")).isZero();
        assertThat(out + err).isEmpty();
        assertThat(marked("tmdb:1")).isZero();
    }

    @Test
    void markingWhatIsNotThereFails() {
        run("open", "tmdb:1");
        assertThat(run("mark", "tmdb:1", "2", "4000")).isEqualTo(1);
        assertThat(out).isEmpty();
        assertThat(err).isEqualTo("tmdb:1 has no episode 4000 in season 2.\n");
        assertThat(run("unmark", "tmdb:1", "9", "1")).isEqualTo(1);
        assertThat(run("mark", "tmdb:2", "1", "1")).isEqualTo(1);
        assertThat(err).isEqualTo("tmdb:2 is not in the library. \"add tmdb:2\" puts it there.\n");
        assertThat(run("show", "tmdb:2")).isEqualTo(1);
        assertThat(out).isEmpty();
    }
}
