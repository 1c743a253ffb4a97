package app.showshelf.ui.pictures;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Cuts a picture to its place and rounds its corners in its own pixels, which costs nothing while the screen is drawn. */
final class Corners {
    private Corners() {}

    /** The middle of the picture, as large as asked for where it is large enough, with corners of that radius. */
    static Image round(Image source, int width, int height, int radius) {
        int w = Math.min(width, (int) source.getWidth());
        int h = Math.min(height, (int) source.getHeight());
        int x = ((int) source.getWidth() - w) / 2;
        int y = ((int) source.getHeight() - h) / 2;
        int[] pixels = new int[w * h];
        source.getPixelReader().getPixels(x, y, w, h, PixelFormat.getIntArgbPreInstance(), pixels, 0, w);
        fade(pixels, w, h, Math.min(radius, Math.min(w, h) / 2));
        var rounded = new WritableImage(w, h);
        rounded.getPixelWriter().setPixels(0, 0, w, h, PixelFormat.getIntArgbPreInstance(), pixels, 0, w);
        return rounded;
    }

    /** Fades the pixels (premultiplied ARGB) outside the four quarter circles. */
    static void fade(int[] pixels, int width, int height, int radius) {
        for (int dy = 0; dy < radius; dy++) {
            for (int dx = 0; dx < radius; dx++) {
                int share = (int) Math.round(256 * covered(radius, dx, dy));
                if (share < 256) {
                    int right = width - 1 - dx;
                    int foot = height - 1 - dy;
                    scale(pixels, dy * width + dx, share);
                    scale(pixels, dy * width + right, share);
                    scale(pixels, foot * width + dx, share);
                    scale(pixels, foot * width + right, share);
                }
            }
        }
    }

    /** How much of the pixel in the upper left corner lies inside the circle, 0 to 1. */
    private static double covered(int radius, int dx, int dy) {
        double fromCentre = Math.hypot(radius - dx - 0.5, radius - dy - 0.5);
        return Math.clamp(radius - fromCentre + 0.5, 0, 1);
    }

    private static void scale(int[] pixels, int at, int share) {
        int argb = pixels[at];
        int even = ((argb & 0x00FF00FF) * share >>> 8) & 0x00FF00FF;
        int odd = ((argb >>> 8 & 0x00FF00FF) * share) & 0xFF00FF00;
        pixels[at] = odd | even;
    }
}
