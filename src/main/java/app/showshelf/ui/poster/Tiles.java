package app.showshelf.ui.poster;

import java.awt.Color;
import java.awt.geom.Arc2D;

/** Rows of three square tiles with plain figures; exactly one figure is lit. */
final class Tiles {
    private static final int ROWS = 3;

    private Tiles() {}

    static void paint(Canvas canvas) {
        double side = canvas.pick(canvas.width, canvas.height) / ROWS;
        int columns = (int) Math.ceil(canvas.width / side);
        int lit = canvas.isTall() ? canvas.draws.below(6) : columns * canvas.draws.below(ROWS) + (int) (columns * 0.66);
        canvas.rect(0, 0, canvas.width, canvas.height, canvas.palette.near);
        for (int tile = 0; tile < ROWS * columns; tile++) {
            tile(canvas, tile % columns * side, tile / columns * side, side, tile == lit);
        }
        canvas.rect(0, 0, canvas.width, canvas.height,
                Canvas.linear(0, 0, Tint.alpha(Color.WHITE, 0.07), canvas.width, canvas.height, Tint.alpha(Color.BLACK, 0.1)));
    }

    private static void tile(Canvas canvas, double x, double y, double side, boolean lit) {
        Palette palette = canvas.palette;
        Color[] tones = {Tint.mix(palette.skyTop, palette.skyFoot, 0.5), palette.skyFoot, palette.far, palette.mid,
            Tint.mix(palette.mid, palette.near, 0.5)};
        int ground = canvas.draws.below(tones.length);
        int figure = (ground + 1 + canvas.draws.below(tones.length - 1)) % tones.length;
        int shape = canvas.draws.below(6);
        int corner = canvas.draws.below(4);
        // One more than the side: without it antialiasing lets the ground shine through between the tiles.
        canvas.rect(x, y, side + 0.6, side + 0.6, lit ? Tint.mix(palette.mid, palette.near, 0.35) : tones[ground]);
        figure(canvas, x, y, side, lit ? Math.min(shape, 3) : shape, corner, lit ? palette.spark : tones[figure]);
    }

    private static void figure(Canvas canvas, double x, double y, double side, int shape, int corner, Color colour) {
        double cornerX = x + (corner % 2) * side;
        double cornerY = y + (corner / 2) * side;
        switch (shape) {
            case 0 -> canvas.disc(x + side / 2, y + side / 2, side * 0.34, colour);
            case 1 -> quarter(canvas, cornerX, cornerY, side, corner, colour);
            case 2 -> half(canvas, x, y, side, corner, colour);
            case 3 -> canvas.polygon(colour, cornerX, cornerY, x + side - (cornerX - x), cornerY, cornerX, y + side - (cornerY - y));
            case 4 -> stripes(canvas, x, y, side, corner, colour);
            default -> {
                quarter(canvas, cornerX, cornerY, side, corner, colour);
                quarter(canvas, cornerX, cornerY, side * 0.5, corner, canvas.palette.near);
            }
        }
    }

    private static void quarter(Canvas canvas, double x, double y, double radius, int corner, Color colour) {
        double start = new double[]{270, 180, 0, 90}[corner];
        canvas.fill(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, start, 90, Arc2D.PIE), colour);
    }

    private static void half(Canvas canvas, double x, double y, double side, int corner, Color colour) {
        double centreX = x + new double[]{0.5, 0, 0.5, 1}[corner] * side;
        double centreY = y + new double[]{0, 0.5, 1, 0.5}[corner] * side;
        double start = new double[]{180, 270, 0, 90}[corner];
        double radius = side / 2;
        canvas.fill(new Arc2D.Double(centreX - radius, centreY - radius, side, side, start, 180, Arc2D.PIE), colour);
    }

    private static void stripes(Canvas canvas, double x, double y, double side, int corner, Color colour) {
        double bar = side / 6;
        for (int i = 0; i < 3; i++) {
            double at = bar * (2 * i + corner / 2);
            if (corner % 2 == 0) {
                canvas.rect(x, y + at, side, bar, colour);
            } else {
                canvas.rect(x + at, y, bar, side, colour);
            }
        }
    }
}
