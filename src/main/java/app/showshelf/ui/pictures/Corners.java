package app.showshelf.ui.pictures;

/** Rounds the corners of a picture in its own pixels. */
final class Corners {
    private Corners() {}

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
        pixels[at] = Cut.scale(pixels[at], share);
    }
}
