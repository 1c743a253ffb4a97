package app.showshelf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Export, import and the doctor on the command line. */
class CareCommandsTest extends CommandRig {
    @Test
    void theLibraryIsExportedComparedAndImported() {
        run("open", "tmdb:1");
        run("mark", "tmdb:1", "1", "2");
        Path file = home.resolve("mine.showshelf");
        assertThat(run("export", file.toString())).isZero();
        assertThat(out).isEqualTo("Exported. Shows: 1, seasons: 2, episodes: 5, marks: 1.\n");
        assertThat(run("doctor", "--compare", file.toString())).isZero();
        assertThat(run("import", file.toString())).isZero();
        assertThat(out).isEqualTo("The library has all of this already. Nothing changes.\n");
        run("unmark", "tmdb:1", "1", "2");
        assertThat(run("doctor", "--compare", file.toString())).isEqualTo(1);
        assertThat(run("import", "--dry-run", file.toString())).isZero();
        assertThat(out).isEqualTo("Added: shows 0, seasons 0, episodes 0, marks 1.\n");
        assertThat(err).contains("Nothing was changed.");
        assertThat(marked("tmdb:1")).isZero();
        run("import", file.toString());
        assertThat(marked("tmdb:1")).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoLibraryIsRefusedWithASentence() throws Exception {
        Path file = Files.writeString(home.resolve("letter.txt"), "Dear reader");
        assertThat(run("import", file.toString())).isEqualTo(1);
        assertThat(err).isEqualTo("This file is no Showshelf library.\n");
        assertThat(run("export", home.resolve("no/such/folder").toString())).isEqualTo(1);
        assertThat(err).isEqualTo("The file cannot be written there. Choose another place.\n");
    }

    @Test
    void aSoundLibraryIsSaidToBeSo() {
        run("open", "tmdb:1");
        assertThat(run("doctor")).isZero();
        assertThat(out).contains("Library: It holds together.", "Providers: TMDB answers.", "Everything is in order.")
                .doesNotContain(home.toString(), "Show 1", "tmdb:1");
        assertThat(run("doctor", "--json")).isZero();
        assertThat(out).contains("\"sound\" : true", "\"code\" : \"doctor.store.sound\"");
    }

    @Test
    void whatIsWrongIsFoundAndMendedWhereThatCostsNothing() throws Exception {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"), "This machine has no such permissions");
        Path images = Files.createDirectories(home.resolve("images"));
        Files.writeString(images.resolve("0123"), "<html>");
        Files.writeString(images.resolve("x.part"), "half");
        Files.write(images.resolve("good"), new byte[]{(byte) 0xff, (byte) 0xd8, 1});
        Path settings = Files.writeString(home.resolve("settings.json"), "{}");
        Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(run("doctor")).isEqualTo(1);
        assertThat(out).contains("! Pictures: Files that are no pictures: 1.", "! Pictures: Files left behind by downloads: 1.",
                "! Folders: Other users of this computer can read the settings", "Not in order: 3.");
        assertThat(err).contains("doctor --repair");
        assertThat(run("doctor", "--repair")).isZero();
        assertThat(out).contains("Pictures: Repaired: Files that are no pictures: 1.");
        assertThat(images).isDirectoryContaining("glob:**good").isDirectoryNotContaining("glob:**0123");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(settings))).isEqualTo("rw-------");
        assertThat(run("doctor")).isZero();
    }
}
