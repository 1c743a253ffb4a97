package app.showshelf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Properties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The log says of each start whether its cache was used, and if not, why. */
class StartCacheTest {
    private static final Instant MADE = Instant.parse("2026-01-01T12:00:00Z");

    private final Properties system = new Properties();
    @TempDir
    private Path app;
    private Path cache;
    private Path jar;

    @BeforeEach
    void install() throws Exception {
        cache = Files.writeString(app.resolve("showshelf.aot"), "classes");
        jar = Files.writeString(Files.createDirectories(app.resolve("lib")).resolve("one.jar"), "jar");
        Files.setLastModifiedTime(jar, FileTime.from(MADE));
        system.setProperty("showshelf.startCache", cache.toString());
        system.setProperty("showshelf.startCache.time", MADE.toString());
        system.setProperty("java.vm.info", "mixed mode");
    }

    @Test
    void aProgramThatIsNotFromAPackageHasNone() {
        assertThat(StartCache.look(new Properties())).isEqualTo("No start cache: not started from a package");
    }

    @Test
    void whatJavaSharesComesFromIt() {
        system.setProperty("java.vm.info", "mixed mode, sharing");
        assertThat(StartCache.look(system)).isEqualTo("Start cache used: " + cache);
    }

    @Test
    void aCopyWithoutTheTimesOfItsFilesIsPutRightForTheNextStart() throws Exception {
        Files.setLastModifiedTime(jar, FileTime.from(MADE.plusSeconds(86_400)));
        assertThat(StartCache.look(system)).isEqualTo("Start cache not used, since the program was copied without the times of its "
                + "files; the next start will use it: " + cache);
        assertThat(Files.getLastModifiedTime(jar).toInstant()).isEqualTo(MADE);
        assertThat(StartCache.look(system)).startsWith("Start cache not used, since Java or its options are others");
    }

    @Test
    void oneThatIsGoneIsNamed() throws Exception {
        Files.delete(cache);
        assertThat(StartCache.look(system)).isEqualTo("Start cache not used, since it is not there: " + cache);
    }
}
