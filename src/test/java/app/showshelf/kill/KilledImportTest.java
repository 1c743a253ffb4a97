package app.showshelf.kill;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.Main;
import app.showshelf.Showshelf;
import app.showshelf.library.transfer.Comparison;
import app.showshelf.library.transfer.Progress;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.StoreLocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Kills the real program at random moments of an import: the library is as it was before each time, or it has all of the file.
 * {@code -Dkills=20 -Dkills.seed=7} for more of them.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
@Tag("kill")
class KilledImportTest {
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final long SEED = Long.getLong("kills.seed", 1);
    private static final int SHOWS = 1500;
    private static final int EPISODES = 60;

    private final Random random = new Random(SEED);
    @TempDir
    private Path folder;
    private Path file;
    private int untouched;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("library.showshelf");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("{\"format\":\"showshelf-library\",\"version\":1,\"counts\":{\"shows\":" + SHOWS + "},\"shows\":[");
            for (int show = 1; show <= SHOWS; show++) {
                out.write(show == 1 ? "\n" : ",\n");
                writeShow(out, show);
            }
            out.write("]}");
        }
    }

    private static void writeShow(Writer out, int show) throws IOException {
        out.write(
                """
                        {"provider":"TMDB","providerId":"%1$d","name":"Show %1$d","watching":true,"watchingSince":"2026-01-01T00:00:00Z","seasons":[{"number":1,"episodes":["""
                        .formatted(show));
        for (int number = 1; number <= EPISODES; number++) {
            out.write(
                    """
                            %s{"providerId":"%d","number":%d,"name":"Episode","overview":"What happens in it, in a sentence.","mark":{"watchedAt":"2026-01-02T00:00:00Z","plays":1}}"""
                            .formatted(number == 1 ? "" : ",", show * 1000 + number, number));
        }
        out.write("]}]}");
    }

    @Test
    void anImportThatIsKilledAtAnyMomentChangesNothing() throws Exception {
        long whole = Math.max(1, nanosOf(folder.resolve("whole")));
        for (int kill = 1; kill <= KILLS; kill++) {
            Path home = folder.resolve("home" + kill);
            KilledProgram program = start(home);
            await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(1))
                    .until(() -> Files.exists(home.resolve("library.mv.db")) || !program.isAlive());
            LockSupport.parkNanos((long) (random.nextDouble() * whole));
            program.kill();
            assertAllOrNothing(home, "after kill " + kill + " with seed " + SEED);
        }
        System.out.printf("kills=%d seed=%d untouched=%d complete=%d seconds of an import=%.1f%n", KILLS, SEED, untouched,
                KILLS - untouched, whole / 1e9);
        assertThat(untouched).isPositive();
    }

    private void assertAllOrNothing(Path home, String when) {
        try (Showshelf library = new Showshelf(StoreLocation.file(new AppFolders(home).library()), new Providers(),
                () -> SyncMode.ON_DEMAND, InstantSource.system(), ZoneOffset.UTC)) {
            Comparison comparison = library.care().comparison().with(file, Progress.NONE);
            assertThat(comparison).as(when).isIn(new Comparison(0, 0, 0, SHOWS), new Comparison(SHOWS, 0, 0, 0));
            assertThat(library.consistency().findings(Instant.now())).as(when).isEmpty();
            untouched += comparison.isEqual() ? 0 : 1;
        }
    }

    /** From the moment at which the library's file is there to the end. */
    private long nanosOf(Path home) throws IOException {
        KilledProgram program = start(home);
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(1)).until(() -> Files.exists(home.resolve("library.mv.db")));
        long began = System.nanoTime();
        await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(1)).until(() -> !program.isAlive());
        assertThat(program.said()).anyMatch(line -> line.startsWith("Added: shows"));
        return System.nanoTime() - began;
    }

    private KilledProgram start(Path home) throws IOException {
        return new KilledProgram(StartedJava.plain(), Main.class, Map.of("SHOWSHELF_HOME", home.toString(), "LC_ALL", "C.UTF-8"), "import",
                file.toString());
    }
}
