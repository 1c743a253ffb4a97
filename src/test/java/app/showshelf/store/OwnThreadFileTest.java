package app.showshelf.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The files of the store are read in the thread that asks, whatever happens to it. */
class OwnThreadFileTest {
    private static final byte[] CONTENT = "seasons and episodes".getBytes();

    @TempDir
    private Path folder;

    @Test
    void anInterruptClosesNothingAndStays() throws IOException {
        try (FileChannel file = FilePath.get(OwnThreadPath.prefix() + folder.resolve("interrupted")).open("rw")) {
            file.write(ByteBuffer.wrap(CONTENT), 0);
            Thread.currentThread().interrupt();
            assertThat(read(file, 0, CONTENT.length)).isEqualTo(CONTENT);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(read(file, 0, CONTENT.length)).isEqualTo(CONTENT);
        }
    }

    @Test
    void whatWasWrittenIsReadAtOnceFromEveryPlaceAndNothingAfterTheEnd() throws IOException {
        try (FileChannel file = FilePath.get(OwnThreadPath.prefix() + folder.resolve("written")).open("rw")) {
            file.write(ByteBuffer.wrap(CONTENT), 0);
            assertThat(new String(read(file, 12, 8))).isEqualTo("episodes");
            file.write(ByteBuffer.wrap("EPISODES".getBytes()), 12);
            assertThat(new String(read(file, 12, 8))).isEqualTo("EPISODES");
            file.truncate(12);
            assertThat(file.read(ByteBuffer.allocate(8), 12)).isEqualTo(-1);
        }
    }

    @Test
    void whereTheSystemRefusesAnotherHandleTheBaseIsRead() throws IOException {
        Path path = Files.write(folder.resolve("locked"), CONTENT);
        FileChannel base = FileChannel.open(path, StandardOpenOption.READ);
        try (FileChannel file = new OwnThreadFile(base, folder.resolve("refused").toString())) {
            assertThat(read(file, 0, CONTENT.length)).isEqualTo(CONTENT);
        }
        assertThat(base.isOpen()).isFalse();
    }

    @Test
    void isNotReadAnyMoreWhenItIsClosed() throws IOException {
        FileChannel base = FileChannel.open(Files.write(folder.resolve("closed"), CONTENT), StandardOpenOption.READ);
        FileChannel file = new OwnThreadFile(base, folder.resolve("closed").toString());
        read(file, 0, CONTENT.length);
        file.close();
        assertThatThrownBy(() -> read(file, 0, CONTENT.length)).isInstanceOf(ClosedChannelException.class);
    }

    private static byte[] read(FileChannel file, long position, int length) throws IOException {
        ByteBuffer target = ByteBuffer.allocate(length);
        assertThat(file.read(target, position)).isEqualTo(length);
        return target.array();
    }
}
