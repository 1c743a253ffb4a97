package app.showshelf.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.library.LibraryEntities;
import app.showshelf.store.Store;
import app.showshelf.store.StoreException;
import app.showshelf.store.StoreLocation;
import app.showshelf.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What opens the window goes a shorter way, and comes to the same. */
class ProgramCallTest extends CommandRig {
    @ParameterizedTest
    @CsvSource({"'', window", "--startup-report, start report", "--tour pictures, tour pictures"})
    void theWindowOpensOnEveryWay(String line, String opens) {
        assertThat(call(program(), line)).isZero();
        assertThat(windows).containsExactly(opens);
        assertThat(run(words(line))).isZero();
        assertThat(windows).containsExactly(opens, opens);
    }

    @ParameterizedTest
    @CsvSource({"''", "--startup-report"})
    void whatGoesWrongIsSaidInOneSentence(String line) {
        assertThat(call(new Refusing(inUse()), line)).isEqualTo(1);
        assertThat(err).isEqualTo("Another Showshelf has this library open. Close it and try again.\n");
        assertThat(call(new Refusing(new IllegalStateException("on purpose")), line)).isEqualTo(1);
        assertThat(err).isEqualTo("Something went wrong here. The log says more.\n");
    }

    @ParameterizedTest
    @CsvSource({"list, 0", "nonsense, 2"})
    void everythingElseIsACommand(String line, int code) {
        assertThat(call(program(), line)).isEqualTo(code);
        assertThat(windows).isEmpty();
    }

    private StoreException inUse() {
        StoreLocation location = StoreLocation.file(home.resolve("used"));
        try (Store _ = Store.open(location, LibraryEntities.ALL)) {
            return catchThrowableOfType(StoreException.class, () -> Store.open(location, LibraryEntities.ALL));
        }
    }

    private int call(Program program, String line) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(new StringWriter(), true);
        int code = new ProgramCall(program, new Texts(Locale.ENGLISH), "1.2.3", out, new PrintWriter(said, true)).run(words(line));
        err = said.toString().replace(System.lineSeparator(), "\n");
        return code;
    }

    private static String[] words(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }
}
