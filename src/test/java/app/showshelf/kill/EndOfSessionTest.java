package app.showshelf.kill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.Main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The desktop tells its programs to end, and does not wait until a user has closed their windows. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Java can only kill there")
class EndOfSessionTest {
    @TempDir
    Path home;

    @Test
    void theLibraryIsClosedWhenTheSessionOfTheDesktopEnds() throws Exception {
        KilledProgram program = new KilledProgram(StartedJava.plain().headless(), Main.class, Map.of("SHOWSHELF_HOME", home.toString()));
        try {
            await().until(() -> Files.exists(home.resolve("window.sock")));
            assertThat(home.resolve("library.open")).exists();

            program.end();
            assertThat(home.resolve("library.open")).doesNotExist();
            assertThat(home.resolve("window.sock")).doesNotExist();
        } finally {
            program.kill();
        }
    }
}
