package app.showshelf.ui.last;

import java.nio.ByteBuffer;
import java.util.List;

import app.showshelf.settings.WindowState;

/**
 * A window as it was when it was closed: where it stood, its picture, and what of the picture can be opened.
 *
 * @param window where it stood, in px of the screens
 * @param scale pixels of the picture for one px of the screen
 * @param width of the picture, in pixels
 * @param height of the picture, in pixels
 * @param pixels the picture: row by row, four bytes each: blue, green, red, and what covers, which the colours are multiplied by
 * @param spots what can be opened
 */
public record LastWindow(WindowState window, double scale, int width, int height, ByteBuffer pixels, List<Spot> spots) {
    static final int BYTES_PER_PIXEL = 4;

    /**
     * A place in the picture that stands for a show, in px of the scene.
     *
     * @param show its reference, as text
     * @param words what a screen reader says of it
     */
    public record Spot(double x, double y, double width, double height, String show, String words) {}

    public LastWindow {
        spots = List.copyOf(spots);
        boolean whole = width > 0 && height > 0
                && pixels.remaining() == Math.multiplyExact(Math.multiplyExact(width, height), BYTES_PER_PIXEL);
        if (!whole || !(scale > 0)) {
            throw new IllegalArgumentException("No picture of a window: %d by %d".formatted(width, height));
        }
    }
}
