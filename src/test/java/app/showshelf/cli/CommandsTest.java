package app.showshelf.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import app.showshelf.Showshelf;
import app.showshelf.library.Failure;
import app.showshelf.library.LibraryEntities;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.Store;
import app.showshelf.store.StoreException;
import app.showshelf.store.StoreLocation;
import app.showshelf.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

/** The command line, against a real library in memory. */
class CommandsTest {
    private final MoodyProvider tmdb = new MoodyProvider(ProviderId.TMDB);
    private final MoodyProvider sample = new MoodyProvider(ProviderId.SAMPLE);
    private final AtomicReference<SyncMode> mode = new AtomicReference<>(SyncMode.ON_DEMAND);
    private final List<Optional<SyncMode>> opened = new ArrayList<>();
    private final List<String> windows = new ArrayList<>();
    @TempDir
    private Path folder;
    private int closed;
    private Showshelf library;
    private String out;
    private String err;

    @BeforeEach
    void open() {
        tmdb.shows().with("1", 2, 3).with("2", 4).with("3", 1);
        sample.shows().with("9", 1);
        library = new Showshelf(StoreLocation.memory(UUID.randomUUID().toString()), new Providers(tmdb, sample), mode::get,
                InstantSource.system(), ZoneOffset.UTC);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void noCommandOpensTheWindow() {
        assertThat(run()).isZero();
        assertThat(windows).containsExactly("window");
        assertThat(opened).isEmpty();
    }

    @Test
    void theTourGetsItsFolder() {
        assertThat(run("--tour", "pictures")).isZero();
        assertThat(windows).containsExactly("tour pictures");
    }

    @Test
    void everyCommandLetsTheLibraryGo() {
        run("list");
        run("show", "tmdb:1");
        run("add", "tmdb:404");
        assertThat(opened).hasSize(3);
        assertThat(closed).isEqualTo(3);
    }

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
    void showPrintsJsonOfExactlyThisFormAndMarksNothing() {
        run("add", "tmdb:1");
        run("sync", "--mode", "GREEDY");
        run("mark", "tmdb:1", "1", "2");
        assertThat(run("show", "tmdb:1", "--json")).isZero();
        assertThat(err).isEmpty();
        assertThat(library.shows().getWatchingTVShowIds()).isEmpty();
        JsonNode show = json();
        assertThat(show.propertyNames()).containsExactly("provider", "id", "name", "watching", "seasons");
        assertThat(show.get("id").asString()).isEqualTo("1");
        assertThat(show.get("watching").asBoolean()).isFalse();
        JsonNode season = show.get("seasons").get(0);
        assertThat(season.propertyNames()).containsExactly("number", "name", "synced", "episodeCount", "episodes");
        assertThat(season.get("synced").asBoolean()).isTrue();
        assertThat(season.get("episodeCount").asInt()).isEqualTo(2);
        assertThat(season.get("episodes")).hasSize(2);
        assertThat(season.get("episodes").get(1).toString()).isEqualTo(
                "{\"id\":\"1-1-2\",\"number\":2,\"name\":\"Title 1x2\",\"airDate\":\"2001-01-15\",\"watched\":true}");
        assertThat(show.get("seasons").get(1).get("episodes")).hasSize(3);
    }

    @Test
    void listPrintsJsonOfExactlyThisForm() {
        run("add", "tmdb:1", "sample:9");
        run("open", "tmdb:1");
        run("mark", "tmdb:1", "2", "1");
        assertThat(run("list", "--json")).isZero();
        assertThat(err).isEmpty();
        assertThat(json()).hasSize(2);
        assertThat(json().get(0).toString()).isEqualTo("{\"provider\":\"tmdb\",\"id\":\"1\",\"name\":\"Show 1\",\"watching\":true,"
                + "\"seasons\":2,\"episodes\":5,\"watched\":1,\"incompleteSeasons\":0}");
        assertThat(json().get(1).toString()).isEqualTo("{\"provider\":\"sample\",\"id\":\"9\",\"name\":\"Show 9\",\"watching\":false,"
                + "\"seasons\":1,\"episodes\":0,\"watched\":0,\"incompleteSeasons\":1}");
    }

    @Test
    void anEmptyLibraryIsAnEmptyArray() {
        assertThat(run("list", "--json")).isZero();
        assertThat(json().isArray()).isTrue();
        assertThat(json()).isEmpty();
        assertThat(run("list")).isZero();
        assertThat(out).isEmpty();
    }

    @Test
    void jsonSurvivesATerminalThatKnowsAsciiAlone() {
        tmdb.shows()
                .with(new ShowFacts(new ShowRef(ProviderId.TMDB, "7"), null, null, "映画 🎬 \u2028", null, null, ShowStatus.ENDED, null, null,
                        null, List.of(), null, null, null, null, null, List.of()));
        run("add", "tmdb:7");
        run("list", "--json");
        assertThat(out.chars()).allMatch(c -> c < 0x80);
        assertThat(json().get(0).get("name").asString()).isEqualTo("映画 🎬 \u2028");
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

    @ParameterizedTest
    @ValueSource(strings = {"add", "add tmdb", "add tmdb:", "add imdb:1", "add :1", "open", "open tmdb:1 tmdb:2", "show", "show 1",
        "sync --mode SOMETHING", "sync --mode greedy", "sync --mode", "sync --now", "sync tmdb:1", "list --xml", "mark tmdb:1",
        "mark tmdb:1 one 1", "mark tmdb:1 1 1 1", "nonsense", "--nonsense", "--tour"})
    void whatCannotBeUnderstoodIsTwoAndTouchesNothing(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).isNotBlank();
        assertThat(opened).isEmpty();
        assertThat(windows).isEmpty();
    }

    @Test
    void aWrongReferenceOrModeIsExplained() {
        run("add", "imdb:1");
        assertThat(err).contains("\"imdb:1\" is not of the form PROVIDER:ID, where PROVIDER is tmdb, tvmaze or sample.");
        run("sync", "--mode", "SOMETHING");
        assertThat(err).contains("\"SOMETHING\" is no mode. Allowed are GREEDY and ON_DEMAND.");
    }

    @Test
    void aLibraryInUseIsSaidInOneSentence() {
        StoreException inUse = inUse();
        CommandLine line = line(Locale.ENGLISH, new Refusing(inUse));
        assertThat(execute(line, "list")).isEqualTo(1);
        assertThat(out).isEmpty();
        assertThat(err).isEqualTo("Another Showshelf has this library open. Close it and try again.\n");
    }

    @Test
    void aMistakeOfOursIsSaidWithoutItsTrace() {
        assertThat(execute(line(Locale.ENGLISH, new Refusing(new IllegalStateException("on purpose"))), "list")).isEqualTo(1);
        assertThat(out).isEmpty();
        assertThat(err).isEqualTo("Something went wrong here. The log says more.\n");
    }

    @ParameterizedTest
    @CsvSource({"en,''", "en,add", "en,open", "en,show", "en,list", "en,sync", "en,mark", "en,unmark", "de,''", "de,add", "de,open",
        "de,show",
        "de,list", "de,sync", "de,mark", "de,unmark"})
    void helpIsAllInOneLanguage(String language, String command) {
        CommandLine line = line(Locale.of(language), program());
        assertThat(command.isEmpty() ? execute(line, "--help") : execute(line, command, "--help")).isZero();
        assertThat(err).isEmpty();
        assertThat(out).doesNotContain("${", "bundle:").contains("showshelf" + (command.isEmpty() ? "" : " " + command));
        if (language.equals("de")) {
            assertThat(out).doesNotContain("Usage", "Show this help", "Print version", "Commands:", "Options").contains("Aufruf:");
        }
        assertThat(opened).isEmpty();
    }

    @Test
    void theVersionIsSaid() {
        assertThat(run("--version")).isZero();
        assertThat(out).isEqualTo("Showshelf 1.2.3\n");
        assertThat(run("list", "--version")).isZero();
        assertThat(out).isEqualTo("Showshelf 1.2.3\n");
    }

    private StoreException inUse() {
        StoreLocation location = StoreLocation.file(folder.resolve("library"));
        Store first = Store.open(location, LibraryEntities.ALL);
        try {
            return catchThrowableOfType(StoreException.class, () -> Store.open(location, LibraryEntities.ALL));
        } finally {
            first.close();
        }
    }

    private int run(String... arguments) {
        return execute(line(Locale.ENGLISH, program()), arguments);
    }

    private int execute(CommandLine line, String... arguments) {
        StringWriter result = new StringWriter();
        StringWriter messages = new StringWriter();
        line.setOut(new PrintWriter(result, true)).setErr(new PrintWriter(messages, true));
        int code = line.execute(arguments);
        out = result.toString().replace(System.lineSeparator(), "\n");
        err = messages.toString().replace(System.lineSeparator(), "\n");
        return code;
    }

    private static CommandLine line(Locale locale, Program program) {
        return Commands.of(program, new Texts(locale), "1.2.3");
    }

    private Program program() {
        return new Program() {
            @Override
            public int window() {
                windows.add("window");
                return 0;
            }

            @Override
            public int tour(Path folder) {
                windows.add("tour " + folder);
                return 0;
            }

            @Override
            public CommandServices library(Optional<SyncMode> wanted) {
                opened.add(wanted);
                mode.set(wanted.orElse(SyncMode.ON_DEMAND));
                return new CommandServices(library.media(), library.queries(), library.marks(), library.shows(), library.intake(),
                        library.engine(), library.monitor(), library.providers(), () -> closed++);
            }
        };
    }

    @Test
    @Timeout(60)
    void watchingGoesOnWithWhatFallsDueAndEndsCleanlyWhenInterrupted() throws Exception {
        run("add", "tmdb:1");
        AtomicReference<Integer> exit = new AtomicReference<>();
        Thread watching = Thread.ofPlatform().start(() -> exit.set(run("sync", "--mode", "GREEDY", "--watch")));
        await().until(() -> library.queries().page(row("tmdb:1")).orElseThrow().card().episodes() == 5);
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

    private JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    private long row(String ref) {
        return library.shows().findByRef(ShowRef.parse(ref).orElseThrow()).orElseThrow();
    }

    private int marked(String ref) {
        return library.queries().page(row(ref)).orElseThrow().card().marked();
    }

    /** A program whose library cannot be had. */
    private record Refusing(RuntimeException why) implements Program {
        @Override
        public int window() {
            throw why;
        }

        @Override
        public int tour(Path folder) {
            throw why;
        }

        @Override
        public CommandServices library(Optional<SyncMode> mode) {
            throw why;
        }
    }
}
