package app.showshelf.ui.last;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.showshelf.settings.OwnerOnly;
import app.showshelf.settings.WindowState;
import app.showshelf.ui.last.LastWindow.Spot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** How the last window is kept. */
class LastWindowFileTest {
    private static final LastWindow LAST = last(30, 20);

    @TempDir
    private Path folder;
    private Path place;
    private LastWindowFile file;

    @BeforeEach
    void file() {
        place = folder.resolve("window.last");
        file = new LastWindowFile(place);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        assertThat(file.exists()).isFalse();
        file.write(LAST);
        assertThat(file.exists()).isTrue();
        assertThat(file.read()).contains(LAST);
    }

    @Test
    void thereIsNoneUntilOneIsWrittenAndAfterItIsForgotten() throws IOException {
        assertThat(file.read()).isEmpty();
        file.write(LAST);
        file.forget();
        assertThat(file.read()).isEmpty();
        file.forget();
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        file.write(LAST);
        assertThat(OwnerOnly.isOpen(place)).isFalse();
    }

    @Test
    void aFileCutOffAnywhereIsNone() throws IOException {
        file.write(LAST);
        byte[] whole = Files.readAllBytes(place);
        for (int length = 0; length < whole.length - 8; length += 7) {
            Files.write(place, Arrays.copyOf(whole, length));
            assertThat(file.read()).as("%d of %d bytes", length, whole.length).isEmpty();
        }
    }

    @Test
    void aDamagedFileNeverStopsAStart() throws IOException {
        file.write(LAST);
        byte[] whole = Files.readAllBytes(place);
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            Files.write(place, damaged);
            // Whatever it is taken for, it is a window of that size or none.
            file.read().ifPresent(read -> assertThat(read.pixels().remaining()).isEqualTo(read.width() * read.height() * 4));
        }
    }

    @Test
    void aWindowTooLargeToBeReadQuicklyIsNotKept() throws IOException {
        file.write(LAST);
        file.write(new LastWindow(LAST.window(), 1, 1, 1, ByteBuffer.allocate(4), Collections.nCopies(2000, LAST.spots().getFirst())));
        assertThat(file.exists()).isFalse();
    }

    @Test
    void pixelsHaveToFillThePicture() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LastWindow(LAST.window(), 1, 2, 2, ByteBuffer.allocate(15), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LastWindow(LAST.window(), 0, 1, 1, ByteBuffer.allocate(4), List.of()));
    }

    private static LastWindow last(int width, int height) {
        byte[] pixels = new byte[width * height * 4];
        new SplittableRandom(1).nextBytes(pixels);
        return new LastWindow(new WindowState(10, 20, 800, 600, true, "UpNext"), 2, width, height, ByteBuffer.wrap(pixels),
                List.of(new Spot(1, 2, 3, 4, "tmdb:1", "A show, 3 of 8"), new Spot(5, 6, 7, 8, "tvmaze:2", "Überall, 日本")));
    }
}
