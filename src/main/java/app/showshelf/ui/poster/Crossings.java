package app.showshelf.ui.poster;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Ways over the water: a bridge, boats with sails. */
final class Crossings {
    private Crossings() {}

    static void bridge(Canvas canvas) {
        canvas.sky();
        canvas.stars(canvas.height * 0.4);
        double moonX = canvas.litX(canvas.draws.between(0.26, 0.66));
        canvas.sun(moonX, canvas.height * canvas.pick(0.29, 0.34), canvas.pick(54, 40));
        double deck = canvas.height * canvas.pick(0.55, 0.56);
        double water = canvas.height * canvas.pick(0.64, 0.68);
        canvas.haze(water, 70, canvas.palette.skyFoot, 0.4);
        canvas.ground(water - 16, 10, 240, Tint.alpha(canvas.palette.depth(0.34), 0.85));
        Shore.sea(canvas, water);
        double left = canvas.width * canvas.pick(0.25, 0.27);
        double right = canvas.width * canvas.pick(0.75, 0.79);
        double top = canvas.height * canvas.pick(0.295, 0.2);
        mirror(canvas, left, right, water);
        cables(canvas, left, right, top, deck);
        for (double x : new double[]{left, right}) {
            tower(canvas, x, top, deck, water + 16);
        }
        canvas.rect(0, deck, canvas.width, 7, canvas.palette.near);
        canvas.rect(0, deck, canvas.width, 1.3, Tint.alpha(canvas.palette.skyFoot, 0.45));
        for (double x = 4; x < canvas.width; x += 14) {
            canvas.line(x, deck + 7, x + 7, deck + 13, 1, canvas.palette.near);
            canvas.line(x + 7, deck + 13, x + 14, deck + 7, 1, canvas.palette.near);
        }
        canvas.rect(0, deck + 12.5, canvas.width, 1.6, canvas.palette.near);
    }

    private static void mirror(Canvas canvas, double left, double right, double water) {
        for (double x : new double[]{left, right}) {
            for (int i = 0; i < 6; i++) {
                double half = 9 - i + canvas.draws.between(-1.5, 1.5);
                canvas.round(x - half + canvas.draws.between(-3, 3), water + 20 + i * 7, half * 2, 3, 1.5,
                        Tint.alpha(canvas.palette.near, 0.5 - i * 0.07));
            }
        }
    }

    private static void tower(Canvas canvas, double x, double top, double deck, double foot) {
        Color steel = canvas.palette.near;
        canvas.rect(x - 9, top, 5.5, foot - top, steel);
        canvas.rect(x + 3.5, top, 5.5, foot - top, steel);
        canvas.rect(x - 9, top, 1.2, foot - top, Tint.alpha(canvas.palette.skyFoot, 0.35));
        for (double share : new double[]{0.03, 0.34, 0.66}) {
            canvas.rect(x - 9, top + (deck - top) * share, 18, 5, steel);
        }
        canvas.rect(x - 11, top - 3, 22, 5, steel);
        canvas.round(x - 14, foot - 8, 28, 14, 3, steel);
    }

    private static void cables(Canvas canvas, double left, double right, double top, double deck) {
        double sag = deck - 8;
        double middle = (left + right) / 2;
        double span = (right - left) / 2;
        Path2D cable = new Path2D.Double();
        cable.moveTo(-8, height(-8, left, right, top, sag, span));
        for (double x = -4; x <= canvas.width + 8; x += 4) {
            cable.lineTo(x, height(x, left, right, top, sag, span));
        }
        for (double x = middle % 9 - 9; x < canvas.width + 9; x += 9) {
            canvas.line(x, height(x, left, right, top, sag, span), x, deck, 0.8, Tint.alpha(canvas.palette.near, 0.75));
        }
        canvas.stroke(cable, 2.6, canvas.palette.near);
    }

    /** The cable's height: a parabola between the towers, halves of the same parabola outside. */
    private static double height(double x, double left, double right, double top, double sag, double span) {
        double nearest = x < left ? left - span * 1.15 : x > right ? right + span * 1.15 : (left + right) / 2;
        double reach = x < left || x > right ? span * 1.15 : span;
        double share = Math.clamp(Math.abs(x - nearest) / reach, 0, 1);
        return sag - (sag - top) * share * share;
    }

    static void sails(Canvas canvas) {
        canvas.sky();
        canvas.stars(canvas.height * 0.5);
        double horizon = canvas.height * canvas.pick(0.56, 0.66);
        double x = canvas.litX(canvas.draws.between(0.4, 0.56));
        double side = canvas.draws.chance(0.5) ? 1 : -1;
        canvas.sun(x + side * canvas.pick(74, 96), canvas.height * canvas.pick(0.17, 0.25), canvas.pick(36, 27));
        canvas.haze(horizon, 46, canvas.palette.skyFoot, 0.4);
        canvas.ground(horizon - 9, 7, 330, canvas.palette.depth(0.38));
        Shore.sea(canvas, horizon);
        double scale = canvas.pick(1, 0.86);
        boat(canvas, x + canvas.pick(108, 150) * -side, horizon + 14, 0.42 * scale, 0.3);
        boat(canvas, x, horizon + 24 * scale, scale * canvas.pick(1.12, 1), 0);
        canvas.ground(horizon + canvas.height * 0.16, 4, 190, canvas.palette.depth(0.82));
        canvas.ground(horizon + canvas.height * 0.23, 5, 260, canvas.palette.near);
    }

    /** A hull with a mast, a large sail to its right and a small one to its left, and a dim mirror image. */
    private static void boat(Canvas canvas, double x, double y, double scale, double distance) {
        Palette palette = canvas.palette;
        Color light = Tint.mix(palette.inkOnNear, palette.skyFoot, 0.14 + distance);
        Color shade = Tint.mix(palette.far, palette.skyFoot, 0.1 + distance);
        double mast = y - 176 * scale;
        canvas.fill(sail(x + 4 * scale, mast + 4, x + 74 * scale, y - 15 * scale, 8 * scale),
                Canvas.linear(x, 0, Tint.mix(light, palette.far, 0.12), x + 74 * scale, 0, light));
        canvas.fill(sail(x - 4 * scale, mast + 26 * scale, x - 50 * scale, y - 17 * scale, -7 * scale),
                Canvas.linear(x, 0, shade, x - 50 * scale, 0, Tint.mix(shade, light, 0.5)));
        canvas.line(x, mast - 5 * scale, x, y - 8 * scale, 3 * scale, palette.near);
        canvas.line(x - 50 * scale, y - 13 * scale, x + 76 * scale, y - 13 * scale, 2 * scale, palette.near);
        Color hull = Tint.mix(palette.near, palette.far, distance);
        canvas.polygon(Canvas.vertical(y - 10 * scale, Tint.mix(hull, palette.mid, 0.35), y + 14 * scale, hull), x - 66 * scale,
                y - 9 * scale,
                x + 80 * scale, y - 11 * scale, x + 60 * scale, y + 13 * scale, x - 48 * scale, y + 13 * scale);
        for (int i = 0; i < 6; i++) {
            double half = (52 - i * 7) * scale * canvas.draws.between(0.7, 1);
            canvas.round(x - half + canvas.draws.between(-6, 6) * scale, y + (16 + i * 6) * scale, 2 * half, 2.4 * scale, 1.2 * scale,
                    Tint.alpha(light, 0.3 - i * 0.045));
        }
    }

    /** A triangle whose long edge bulges with the wind. */
    private static Path2D sail(double mastX, double top, double farX, double foot, double bulge) {
        Path2D path = new Path2D.Double();
        path.moveTo(mastX, top);
        path.quadTo((mastX + farX) / 2 + bulge * 2, (top + foot) / 2, farX, foot);
        path.lineTo(mastX, foot);
        path.closePath();
        return path;
    }
}
