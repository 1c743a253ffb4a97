package app.showshelf;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A second start shows the window of the first, and none is in the way of the other. */
class WindowCallTest {
    private final AtomicInteger shown = new AtomicInteger();
    @TempDir
    private Path home;

    @Test
    void aSecondStartShowsTheWindowOfTheFirst() throws Exception {
        assertThat(WindowCall.isAnswered(home)).isFalse();
        try (WindowCall.Answer _ = WindowCall.answer(home, shown::incrementAndGet)) {
            assertThat(WindowCall.isAnswered(home)).isTrue();
            assertThat(WindowCall.isAnswered(home)).isTrue();
        }
        assertThat(shown).hasValue(2);
        assertThat(WindowCall.isAnswered(home)).isFalse();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void whatACrashHasLeftKeepsNobodyOut() throws Exception {
        try (ServerSocketChannel left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            left.bind(UnixDomainSocketAddress.of(home.resolve("window.sock")));
        }
        assertThat(home.resolve("window.sock")).exists();
        assertThat(WindowCall.isAnswered(home)).isFalse();
        try (WindowCall.Answer _ = WindowCall.answer(home, shown::incrementAndGet)) {
            assertThat(WindowCall.isAnswered(home)).isTrue();
        }
    }

    @Test
    void nobodyElseMayCall() throws Exception {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"), "This machine has no such permissions");
        try (WindowCall.Answer _ = WindowCall.answer(home, shown::incrementAndGet)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("window.sock")))).isEqualTo("rw-------");
            assertThat(WindowCall.isAnswered(home)).isTrue();
        }
    }

    @Test
    void aFolderOfAnyNameWillDo() throws Exception {
        Path deep = Files.createDirectories(home.resolve("a; long 'name' ".repeat(5)).resolve("Zo".repeat(40)));
        try (WindowCall.Answer _ = WindowCall.answer(deep, shown::incrementAndGet)) {
            assertThat(WindowCall.isAnswered(deep)).isTrue();
            assertThat(WindowCall.isAnswered(home)).isFalse();
        }
        assertThat(shown).hasValue(1);
    }
}
