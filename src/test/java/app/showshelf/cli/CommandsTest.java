package app.showshelf.cli;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import app.showshelf.Showshelf;
import app.showshelf.library.LibraryEntities;
import app.showshelf.store.Store;
import app.showshelf.store.StoreException;
import app.showshelf.store.StoreLocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What all commands have in common. */
class CommandsTest extends CommandRig {
    @TempDir
    private Path folder;

    @Test
    void noCommandOpensTheWindow() {
        assertThat(run()).isZero();
        assertThat(windows).containsExactly("window");
        assertThat(opened).isEmpty();
    }

    @Test
    void theFileOfALibraryOpensTheWindowToo() {
        assertThat(run("mine.showshelf")).isZero();
        assertThat(windows).containsExactly("window " + Path.of("mine.showshelf").toAbsolutePath());
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

    @ParameterizedTest
    @ValueSource(strings = {"add", "add tmdb", "add tmdb:", "add imdb:1", "add :1", "open", "open tmdb:1 tmdb:2", "show", "show 1",
        "sync --mode SOMETHING", "sync --mode greedy", "sync --mode", "sync --now", "sync tmdb:1", "list --xml", "mark tmdb:1",
        "mark tmdb:1 one 1", "mark tmdb:1 1 1 1", "nonsense", "a.showshelf b.showshelf", "--nonsense", "--tour"})
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            add                   | This is missing: PROVIDER:ID                 | Es fehlt: PROVIDER:ID
            sync --mode           | This is missing: --mode MODE                 | Es fehlt: --mode MODE
            sync --now            | This is missing: --now PROVIDER:ID           | Es fehlt: --now PROVIDER:ID
            mark tmdb:1           | This is missing: SEASON                      | Es fehlt: SEASON
            mark tmdb:1 one 1     | "one" is no whole number.                    | "one" ist keine ganze Zahl.
            mark tmdb:1 1 1 1     | Nothing more is expected here: 1             | Das gehört nicht hierher: 1
            sync tmdb:1           | Nothing more is expected here: tmdb:1        | Das gehört nicht hierher: tmdb:1
            list --xml            | --xml is no option here.                     | --xml ist hier keine Option.
            nonsense              | nonsense is no command.                      | nonsense ist kein Befehl.
            sync --mode=GREEDY --mode=GREEDY | --mode MODE can be given only once. | --mode MODE darf nur einmal vorkommen.
            """)
    void whatIsWrongIsSaidInTheUsersLanguageWithWhatCouldBeWritten(String line, String english, String german) {
        assertThat(execute(line(Locale.ENGLISH, program()), line.split(" "))).isEqualTo(2);
        assertThat(err.lines().findFirst()).contains(english);
        assertThat(err).contains("Usage: showshelf");
        assertThat(execute(line(Locale.GERMAN, program()), line.split(" "))).isEqualTo(2);
        assertThat(err.lines().findFirst()).contains(german);
        assertThat(err).contains("Aufruf: showshelf").doesNotContain("Usage", "Missing", "Unknown", "Unmatched", "Possible");
    }

    @Test
    void aWordThatIsNearlyACommandIsGuessed() {
        assertThat(run("lits")).isEqualTo(2);
        assertThat(err).contains("Did you mean list?");
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
}
