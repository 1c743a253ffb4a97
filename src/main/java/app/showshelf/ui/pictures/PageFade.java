package app.showshelf.ui.pictures;

/** Lets a backdrop fade into the page, whatever the page's colour: leftwards under the text, downwards to the foot. */
final class PageFade {
    /** Where the steps stand, as parts of the width, and how much of the page covers the picture there. */
    private static final double[] PLACE = {0, 0.12, 0.28, 0.45, 0.62, 0.8, 1};
    private static final double[] PAGE = {1, 0.97, 0.82, 0.55, 0.30, 0.12, 0.08};
    private static final double FOOT_BEGINS = 0.45;
    private static final double FOOT_COVERS = 0.92;

    private PageFade() {}

    static void fade(int[] pixels, int width, int height) {
        double[] columns = new double[width];
        for (int x = 0; x < width; x++) {
            columns[x] = 1 - page((x + 0.5) / width);
        }
        for (int y = 0; y < height; y++) {
            double row = 256 * (1 - foot((y + 0.5) / height));
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = Cut.scale(pixels[y * width + x], (int) Math.round(row * columns[x]));
            }
        }
    }

    /** How much of the page covers the picture at that part of its width. */
    static double page(double part) {
        int step = 0;
        while (step < PLACE.length - 2 && part > PLACE[step + 1]) {
            step++;
        }
        double within = (part - PLACE[step]) / (PLACE[step + 1] - PLACE[step]);
        return PAGE[step] + within * (PAGE[step + 1] - PAGE[step]);
    }

    private static double foot(double part) {
        double within = Math.max(0, (part - FOOT_BEGINS) / (1 - FOOT_BEGINS));
        return FOOT_COVERS * within * within;
    }
}
