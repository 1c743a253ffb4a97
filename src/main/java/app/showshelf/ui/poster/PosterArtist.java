package app.showshelf.ui.poster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Draws pictures from names, for shows whose provider has none: a pure function of the name and the size.
 * Thread-safe; slow enough to be called from workers only. Sizes are pixels of at least 1. Corners are square.
 */
public final class PosterArtist {
    private final PosterPainter painter = new PosterPainter();

    /** A poster with its title, 2:3. */
    public Image poster(String name, int width) {
        return image(painter.poster(name, width));
    }

    /** The poster's motif without a title; the lit thing stands right of the middle. */
    public Image backdrop(String name, int width, int height) {
        return image(painter.backdrop(name, width, height));
    }

    /** A place in the colours of the show; every episode sees it from elsewhere. */
    public Image still(String name, int episode, int width, int height) {
        return image(painter.still(name, episode, width, height));
    }

    /** What a tile shows until the poster is drawn: cheap enough for any thread. */
    public Gradient placeholder(String name) {
        Palette palette = Subject.of(name).palette();
        return new Gradient(palette.mid.getRGB() & 0xFFFFFF, palette.near.getRGB() & 0xFFFFFF);
    }

    /** Shares the pixels instead of copying them. */
    private static Image image(BufferedImage picture) {
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        return new WritableImage(
                new PixelBuffer<>(picture.getWidth(), picture.getHeight(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }
}
