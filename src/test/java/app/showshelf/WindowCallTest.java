package app.showshelf;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A second start shows the window of the first, and none is in the way of the other. */
class WindowCallTest {
    private final Queue<Optional<Path>> shown = new ConcurrentLinkedQueue<>();
    @TempDir
    private Path home;

    @Test
    void aSecondStartShowsTheWindowOfTheFirst() throws Exception {
        assertThat(WindowCall.isAnswered(home, Optional.empty())).isFalse();
        try (WindowCall.Answer _ = WindowCall.answer(home, shown::add)) {
            assertThat(WindowCall.isAnswered(home, Optional.empty())).isTrue();
            assertThat(WindowCall.isAnswered(home, Optional.empty())).isTrue();
        }
        assertThat(shown).hasSize(2);
        assertThat(WindowCall.isAnswered(home, Optional.empty())).isFalse();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aSecondStartHandsItsFileToTheFirst() throws Exception {
        Path file = home.resolve("Späte Bücher \u5267.showshelf");
        try (WindowCall.Answer _ = WindowCall.answer(home, shown::add)) {
            assertThat(WindowCall.isAnswered(home, Optional.of(file))).isTrue();
        }
        assertThat(shown).containsExactly(Optional.of(file));
    }

    @Test
    void whatACrashHasLeftKeepsNobodyOut() throws Exception {
        try (ServerSocketChannel left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            left.bind(UnixDomainSocketAddress.of(home.resolve("window.sock")));
        }
        assertThat(home.resolve("window.sock")).exists();
        assertThat(WindowCall.isAnswered(home, Optional.empty())).isFalse();
        try (WindowCall.Answer _ = WindowCall.answer(home, shown::add)) {
            assertThat(WindowCall.isAnswered(home, Optional.empty())).isTrue();
        }
    }

    @Test
    void nobodyElseMayCall() throws Exception {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"), "This machine has no such permissions");
        try (WindowCall.Answer _ = WindowCall.answer(home, shown::add)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("window.sock")))).isEqualTo("rw-------");
            assertThat(WindowCall.isAnswered(home, Optional.empty())).isTrue();
        }
    }

    @Test
    void aFolderOfAnyNameWillDo() throws Exception {
        Path deep = Files.createDirectories(home.resolve("a; long 'name' ".repeat(5)).resolve("Zo".repeat(40)));
        try (WindowCall.Answer _ = WindowCall.answer(deep, shown::add)) {
            assertThat(WindowCall.isAnswered(deep, Optional.empty())).isTrue();
            assertThat(WindowCall.isAnswered(home, Optional.empty())).isFalse();
        }
        assertThat(shown).containsExactly(Optional.empty());
    }
}
