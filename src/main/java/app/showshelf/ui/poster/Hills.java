package app.showshelf.ui.poster;

import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Open land: dunes, mountains, a striped sun over hills. */
final class Hills {
    private Hills() {}

    static void dunes(Canvas canvas) {
        canvas.sky();
        canvas.stars(canvas.height * 0.5);
        double radius = canvas.pick(52, 40);
        canvas.sun(canvas.litX(canvas.draws.between(0.4, 0.62)), canvas.height * canvas.pick(0.29, 0.33), radius);
        double top = canvas.height * canvas.pick(0.49, 0.58);
        double step = canvas.height * canvas.pick(0.085, 0.095);
        for (int layer = 0; layer < 5; layer++) {
            double y = top + layer * step;
            canvas.haze(y, step * 1.1, canvas.palette.skyFoot, 0.26 - 0.05 * layer);
            canvas.ground(y, canvas.draws.between(7, 14), canvas.draws.between(230, 420), canvas.palette.depth(0.26 + layer * 0.18));
        }
    }

    static void peaks(Canvas canvas) {
        canvas.sky();
        canvas.stars(canvas.height * 0.45);
        canvas.sun(canvas.litX(canvas.draws.between(0.3, 0.7)), canvas.height * canvas.pick(0.24, 0.27), canvas.pick(40, 34));
        double foot = canvas.height * canvas.pick(0.72, 0.92);
        for (int range = 0; range < 3; range++) {
            double high = canvas.height * canvas.pick(0.33 + 0.1 * range, 0.3 + 0.16 * range);
            ridge(canvas, high, foot, 150 - 22.0 * range, canvas.palette.depth(0.2 + 0.26 * range));
            canvas.haze(foot - 30 + 20.0 * range, 70, canvas.palette.skyFoot, 0.3 - 0.09 * range);
        }
        canvas.ground(canvas.height * canvas.pick(0.7, 0.88), 6, 260, canvas.palette.depth(0.9));
    }

    /** Neighbouring mountains of different heights, the highest in the middle third. */
    private static void ridge(Canvas canvas, double high, double foot, double spacing, Color rock) {
        double start = -canvas.draws.between(0, spacing);
        for (double x = start; x < canvas.width + spacing; x += spacing * canvas.draws.between(0.7, 1.15)) {
            double top = high + (foot - high) * canvas.draws.between(0, 0.42);
            mountain(canvas, x, top, (foot - top) * canvas.draws.between(0.62, 0.8), foot + 90, rock);
        }
    }

    /** A lit facet, a facet in shade with a broken edge, and between them a ridge that wanders down. */
    private static void mountain(Canvas canvas, double x, double top, double reach, double foot, Color rock) {
        double tall = foot - top;
        double bend1 = canvas.draws.between(-0.1, 0.16) * reach;
        double bend2 = canvas.draws.between(-0.2, 0.1) * reach;
        Color lit = Tint.mix(rock, canvas.palette.skyFoot, 0.2);
        Color shade = Tint.darker(rock, 0.16);
        double spread = reach * tall / (tall - 90);
        canvas.polygon(Canvas.vertical(top, lit, foot - 40, rock), x, top, x + spread, foot, x - spread, foot);
        canvas.polygon(Canvas.vertical(top, shade, foot - 40, rock), x, top, x + spread, foot, x + bend1, foot, x + bend2,
                top + tall * 0.56,
                x + bend1, top + tall * 0.3);
        double cap = canvas.draws.between(0.12, 0.17);
        double edge = spread * cap;
        canvas.polygon(Tint.alpha(Tint.lighter(lit, 0.45), 0.75), x, top, x - edge, top + tall * cap, x - edge * 0.45,
                top + tall * cap * 0.8,
                x - edge * 0.1, top + tall * cap * 1.2, x + bend1 * cap * 3.3, top + tall * cap);
        canvas.polygon(Tint.alpha(Tint.lighter(rock, 0.3), 0.55), x, top, x + bend1 * cap * 3.3, top + tall * cap, x + edge * 0.5,
                top + tall * cap * 0.82, x + edge, top + tall * cap);
    }

    static void stripedSun(Canvas canvas) {
        canvas.sky();
        canvas.stars(canvas.height * 0.4);
        double x = canvas.litX(canvas.draws.between(0.42, 0.56));
        double radius = canvas.pick(96, 78);
        double y = canvas.height * canvas.pick(0.4, 0.48);
        canvas.glow(x, y, radius * 2.2, canvas.palette.spark, 0.34);
        Color foot = Tint.mix(canvas.palette.spark, canvas.palette.far, 0.5);
        canvas.fill(slices(x, y, radius), Canvas.vertical(y - radius, canvas.palette.spark, y + radius, foot));
        double top = canvas.height * canvas.pick(0.58, 0.68);
        canvas.haze(top, 46, canvas.palette.skyFoot, 0.4);
        for (int layer = 0; layer < 4; layer++) {
            double wander = 13 - 2.5 * layer;
            canvas.ground(top + layer * canvas.height * 0.062, wander, 190 + 60.0 * layer, canvas.palette.depth(0.34 + layer * 0.2));
        }
    }

    /** A disc from which ever thicker bars are cut towards its foot. */
    private static Path2D slices(double x, double y, double radius) {
        Area disc = new Area(Canvas.circle(x, y, radius));
        double bar = 1.6;
        for (double cut = y - radius * 0.12; cut < y + radius; cut += 13) {
            disc.subtract(new Area(new Rectangle2D.Double(x - radius, cut, 2 * radius, bar)));
            bar += 1;
        }
        return new Path2D.Double(disc);
    }
}
