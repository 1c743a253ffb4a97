package app.showshelf.ui.poster;

import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Round abstract figures: rings, arches, petals, two discs. */
final class Figures {
    private Figures() {}

    static void rings(Canvas canvas) {
        canvas.sky();
        double x = canvas.litX(canvas.draws.between(0.3, 0.7));
        double y = canvas.height * canvas.pick(canvas.draws.between(0.28, 0.4), 0.5);
        double outer = canvas.pick(218, 190);
        int count = 6 + canvas.draws.below(2);
        int lit = 1 + canvas.draws.below(count - 2);
        double step = outer / count;
        for (int ring = 0; ring < count; ring++) {
            double radius = outer - ring * step;
            Color colour = ring == lit ? canvas.palette.spark : ringColour(canvas.palette, ring, count);
            canvas.disc(x, y, radius + 6, Tint.alpha(canvas.palette.near, 0.1));
            canvas.disc(x, y, radius, Canvas.linear(x - radius, y - radius, Tint.lighter(colour, 0.08), x + radius, y + radius, colour));
        }
    }

    /** Deeper towards the middle, and every second ring a step deeper still, so that neighbours part. */
    private static Color ringColour(Palette palette, int ring, int count) {
        return palette.depth(0.12 + 0.62 * ring / (count - 1) + (ring % 2 == 0 ? 0 : 0.2));
    }

    static void arches(Canvas canvas) {
        canvas.sky();
        double x = canvas.isTall() ? canvas.width / 2 : canvas.width * 0.64;
        double ground = canvas.height * canvas.pick(0.66, 0.84);
        double outer = canvas.pick(138, 176) * canvas.draws.between(0.95, 1.04);
        int count = 4 + canvas.draws.below(2);
        int lit = 1 + canvas.draws.below(count - 2);
        double step = outer * 0.76 / count;
        canvas.glow(x, ground, outer * 1.5, Tint.lighter(canvas.palette.skyFoot, 0.3), 0.35);
        for (int arch = 0; arch <= count; arch++) {
            double radius = outer - arch * step;
            Color colour = archColour(canvas.palette, arch, lit, count);
            canvas.fill(arch(x, ground, radius),
                    Canvas.linear(x - radius, 0, Tint.lighter(colour, 0.06), x + radius, 0, Tint.darker(colour, 0.05)));
        }
        canvas.rect(0, ground, canvas.width, canvas.height - ground, canvas.palette.near);
        canvas.rect(0, ground, canvas.width, 1.2, Tint.alpha(canvas.palette.far, 0.5));
    }

    /** The innermost opening shows the sky, as through a gate. */
    private static Color archColour(Palette palette, int arch, int lit, int count) {
        if (arch == count) {
            return Tint.mix(palette.skyTop, palette.skyFoot, 0.45);
        }
        return arch == lit ? palette.spark : palette.depth(arch % 2 == 0 ? 0.34 + 0.1 * arch : 0.1 + 0.16 * arch);
    }

    private static Area arch(double x, double ground, double radius) {
        double spring = ground - radius * 0.28;
        Area area = new Area(Canvas.circle(x, spring, radius));
        area.intersect(new Area(new Rectangle2D.Double(x - radius, spring - radius, 2 * radius, radius)));
        area.add(new Area(new Rectangle2D.Double(x - radius, spring, 2 * radius, ground - spring)));
        return area;
    }

    static void petals(Canvas canvas) {
        Palette palette = canvas.palette;
        canvas.sky();
        double x = canvas.isTall() ? canvas.width / 2 : canvas.width * 0.64;
        double y = canvas.height * canvas.pick(0.35, 0.5);
        double reach = canvas.pick(128, 132);
        int count = 7 + canvas.draws.below(4);
        double turn = canvas.draws.between(0, 1);
        canvas.glow(x, y, reach * 1.7, Tint.mix(palette.skyFoot, palette.inkOnNear, 0.2), 0.35);
        wreath(canvas, x, y, reach, count, turn, palette.depth(0.56));
        wreath(canvas, x, y, reach * 0.88, count, turn + Math.PI / count, palette.depth(palette.isNight() ? 0.2 : 0.32));
        wreath(canvas, x, y, reach * 0.6, count, turn, palette.spark);
        canvas.disc(x, y, reach * 0.17, palette.near);
        canvas.disc(x, y, reach * 0.1, palette.depth(0.3));
        canvas.disc(x, y, reach * 0.045, palette.near);
    }

    private static void wreath(Canvas canvas, double x, double y, double reach, int count, double turn, Color colour) {
        for (int i = 0; i < count; i++) {
            double angle = turn + i * Math.TAU / count;
            double half = reach * 2.1 / count;
            double tipX = x + Math.cos(angle) * reach;
            double tipY = y + Math.sin(angle) * reach;
            canvas.fill(petal(x, y, reach, half + 2.5, angle), Tint.alpha(canvas.palette.near, 0.12));
            canvas.fill(petal(x, y, reach, half, angle),
                    Canvas.linear(x, y, Tint.darker(colour, 0.14), tipX, tipY, Tint.lighter(colour, 0.08)));
        }
    }

    /** Narrow at the heart of the flower, widest at two thirds, round at the tip. */
    private static Path2D petal(double x, double y, double length, double half, double angle) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        path.curveTo(length * 0.3, -half * 0.5, length * 0.5, -half * 1.25, length * 0.78, -half * 0.86);
        path.curveTo(length * 0.93, -half * 0.6, length * 0.98, -half * 0.25, length, 0);
        path.curveTo(length * 0.98, half * 0.25, length * 0.93, half * 0.6, length * 0.78, half * 0.86);
        path.curveTo(length * 0.5, half * 1.25, length * 0.3, half * 0.5, 0, 0);
        AffineTransform turn = AffineTransform.getTranslateInstance(x, y);
        turn.rotate(angle);
        path.transform(turn);
        return path;
    }

    static void twoDiscs(Canvas canvas) {
        Palette palette = canvas.palette;
        canvas.sky();
        double radius = canvas.pick(94, 100) * canvas.draws.between(0.92, 1.06);
        double x = canvas.isTall() ? canvas.width / 2 : canvas.width * 0.64;
        double y = canvas.height * canvas.pick(0.31, 0.5);
        double angle = canvas.draws.between(0.15, 1.1) * (canvas.draws.chance(0.5) ? 1 : -1);
        double apart = radius * canvas.draws.between(0.5, 0.62);
        double dx = Math.cos(angle) * apart;
        double dy = Math.sin(angle) * apart * 0.8;
        canvas.disc(x - dx, y - dy, radius, shaded(x - dx, y - dy, radius, palette.far));
        Color second = Tint.mix(palette.far, palette.skyFoot, Tint.luminance(palette.skyTop) > 0.4 ? 0.62 : 0.5);
        canvas.disc(x + dx, y + dy, radius, shaded(x + dx, y + dy, radius, second));
        Area both = new Area(Canvas.circle(x - dx, y - dy, radius));
        both.intersect(new Area(Canvas.circle(x + dx, y + dy, radius)));
        canvas.fill(both, palette.spark);
        canvas.ground(canvas.height * canvas.pick(0.82, 0.86), 6, 280, palette.depth(0.8));
    }

    private static Paint shaded(double x, double y, double radius, Color colour) {
        return Canvas.linear(x - radius, y - radius, Tint.lighter(colour, 0.07), x + radius, y + radius, Tint.darker(colour, 0.07));
    }
}
