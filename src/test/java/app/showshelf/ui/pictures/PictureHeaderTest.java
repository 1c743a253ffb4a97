package app.showshelf.ui.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PictureHeaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void readsTheSizeWithoutDecoding(String format) throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(680, 1000, BufferedImage.TYPE_INT_RGB), format, out);

        assertThat(PictureHeader.of(out.toByteArray())).contains(new PictureHeader(680, 1000));
    }

    @Test
    void whatIsNoPictureHasNoSize() {
        assertThat(PictureHeader.of(new byte[0])).isEmpty();
        assertThat(PictureHeader.of("<html><body>Too many requests, come back later</body></html>".getBytes())).isEmpty();
    }

    @Test
    void aCutOffPictureIsNoTrap() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg", out);
        byte[] whole = out.toByteArray();

        for (int length = 0; length < 200; length++) {
            PictureHeader.of(Arrays.copyOf(whole, length)).ifPresent(header -> assertThat(header).isEqualTo(new PictureHeader(60, 40)));
        }
    }
}
