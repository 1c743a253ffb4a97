package app.showshelf.ui.pictures;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PictureFilesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasWritten() {
        PictureFiles files = files(1000);
        files.write(address(1), new byte[]{1, 2, 3});

        assertThat(files.read(address(1))).hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1, 2, 3));
        assertThat(files.read(address(2))).isEmpty();
    }

    @Test
    void leavesNoHalfFilesAndNoAddressesInNames() {
        files(1000).write(address(1), new byte[10]);

        assertThat(folder).isDirectoryNotContaining("glob:**.part").isDirectoryNotContaining("glob:**picture**");
    }

    @Test
    void dropsWhatWasUnusedForLongestWhenTheFolderIsFull() throws Exception {
        PictureFiles files = files(100);
        for (int i = 0; i < 3; i++) {
            files.write(address(i), new byte[30]);
            Files.setLastModifiedTime(files.file(address(i)), FileTime.from(NOW.minusSeconds(864_000 - i)));
        }
        files.read(address(0));

        files.write(address(3), new byte[30]);

        assertThat(files.read(address(0))).isPresent();
        assertThat(files.read(address(1))).isEmpty();
        assertThat(files.read(address(3))).isPresent();
    }

    @Test
    void lessRoomIsMadeAtOnceAndTheLastUsedStay() throws Exception {
        PictureFiles files = files(100);
        for (int i = 0; i < 3; i++) {
            files.write(address(i), new byte[30]);
            Files.setLastModifiedTime(files.file(address(i)), FileTime.from(NOW.minusSeconds(864_000 - i)));
        }
        assertThat(files.bytes()).isEqualTo(90);

        files.limit(50);

        assertThat(files.bytes()).isEqualTo(30);
        assertThat(files.read(address(2))).isPresent();
        assertThat(files.read(address(1))).isEmpty();
    }

    @Test
    void clearingLeavesNothingAndIsNoEnd() {
        PictureFiles files = files(100);
        files.write(address(1), new byte[30]);
        files.clear();
        assertThat(files.bytes()).isZero();
        assertThat(folder).isEmptyDirectory();
        files.write(address(1), new byte[20]);
        assertThat(files.bytes()).isEqualTo(20);
    }

    @Test
    void aFolderThatIsNotThereYetHoldsNothing() {
        PictureFiles files = new PictureFiles(folder.resolve("images"), 100, InstantSource.fixed(NOW));
        assertThat(files.bytes()).isZero();
        files.clear();
        files.limit(10);
        assertThat(folder).isEmptyDirectory();
    }

    private PictureFiles files(long most) {
        return new PictureFiles(folder, most, InstantSource.fixed(NOW));
    }

    private static URI address(int number) {
        return URI.create("https://example.org/picture/" + number + ".jpg");
    }
}
