package app.showshelf.ui.poster;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Growing things, and waves laid like scales. */
final class Plants {
    private Plants() {}

    static void forest(Canvas canvas) {
        canvas.sky();
        double horizon = canvas.height * canvas.pick(0.72, 0.86);
        canvas.sun(canvas.litX(canvas.draws.between(0.42, 0.68)), canvas.height * canvas.pick(0.31, 0.42), canvas.pick(56, 48));
        for (int row = 0; row < 4; row++) {
            trunks(canvas, row, horizon);
            canvas.haze(horizon - 20 + 16.0 * row, 110 - 14.0 * row, canvas.palette.skyFoot, 0.36 - 0.09 * row);
        }
        canvas.ground(horizon + 8, 6, 210, canvas.palette.depth(0.86));
        canvas.ground(horizon + 34, 7, 300, canvas.palette.near);
    }

    private static void trunks(Canvas canvas, int row, double horizon) {
        Color bark = canvas.palette.depth(0.2 + 0.25 * row);
        double spacing = 26 + 17.0 * row;
        for (double x = canvas.draws.between(-10, 16); x < canvas.width + 10; x += spacing * canvas.draws.between(0.55, 1.5)) {
            double half = (3 + 3.4 * row) * canvas.draws.between(0.6, 1.2);
            double lean = canvas.draws.between(-9, 9);
            double foot = horizon + 8.0 * row + 10;
            Color lit = Tint.mix(bark, canvas.palette.skyFoot, 0.22);
            canvas.polygon(Canvas.linear(x - half, 0, lit, x + half, 0, bark), x - half * 0.72 + lean, -4, x + half * 0.72 + lean, -4,
                    x + half, foot - 12,
                    x + half * 1.7, foot, x - half * 1.7, foot, x - half, foot - 12);
            if (canvas.draws.chance(0.55)) {
                double y = canvas.draws.between(0.08, 0.45) * horizon;
                double side = canvas.draws.chance(0.5) ? 1 : -1;
                double reach = (14 + 11.0 * row) * side;
                canvas.polygon(bark, x + lean * 0.7, y, x + lean * 0.7 + reach, y - Math.abs(reach) * 0.75, x + lean * 0.7,
                        y + 2 + row * 1.8);
            }
        }
    }

    static void leaves(Canvas canvas) {
        canvas.sky();
        double x = canvas.litX(canvas.draws.between(0.44, 0.58));
        canvas.sun(x, canvas.height * canvas.pick(0.3, 0.36), canvas.pick(50, 44));
        for (int row = 0; row < 3; row++) {
            double reach = canvas.height * canvas.pick(0.56 - 0.1 * row, 0.72 - 0.14 * row);
            double foot = canvas.height * canvas.pick(0.82 + 0.06 * row, 1.04);
            double spacing = canvas.pick(96, 118) - 12.0 * row;
            for (double at = canvas.draws.between(-30, 20); at < canvas.width + 30; at += spacing * canvas.draws.between(0.75, 1.2)) {
                branch(canvas, at, foot, reach * canvas.draws.between(0.72, 1.04), canvas.palette.depth(0.3 + 0.27 * row));
            }
            canvas.haze(foot - 40, 120, canvas.palette.skyFoot, 0.22 - 0.08 * row);
        }
        canvas.rect(0, canvas.height * 0.78, canvas.width, canvas.height * 0.22,
                Canvas.vertical(canvas.height * 0.78, Tint.alpha(canvas.palette.near, 0), canvas.height, canvas.palette.near));
    }

    /** A stem that bends to one side, with pairs of leaves that get smaller towards its tip, and a leaf as its tip. */
    private static void branch(Canvas canvas, double x, double foot, double reach, Color green) {
        double bend = canvas.draws.between(-0.32, 0.32) * reach;
        int pairs = 5;
        Path2D stem = new Path2D.Double();
        stem.moveTo(x, foot);
        stem.quadTo(x, foot - reach * 0.6, x + bend, foot - reach);
        canvas.stroke(stem, 2.4, green);
        for (int pair = 1; pair <= pairs; pair++) {
            double t = 0.16 + 0.82 * pair / pairs;
            double px = x + bend * t * t;
            double py = foot - reach * (1.2 * t * (1 - t) + t * t);
            double size = reach * (0.36 - 0.2 * t) + 8;
            double lean = Math.atan2(-reach * (1.2 - 0.4 * t), 2 * bend * t);
            for (int side = -1; side <= 1; side += 2) {
                blade(canvas, px, py, size * canvas.draws.between(0.88, 1.08), lean + side * canvas.draws.between(0.62, 0.82), green);
            }
            if (pair == pairs) {
                blade(canvas, px, py, size * 1.15, lean, green);
            }
        }
    }

    private static void blade(Canvas canvas, double x, double y, double length, double angle, Color green) {
        double tipX = x + Math.cos(angle) * length;
        double tipY = y + Math.sin(angle) * length;
        canvas.fill(leaf(x, y, length, length * 0.17, angle),
                Canvas.linear(x, y, green, tipX, tipY, Tint.mix(green, canvas.palette.skyFoot, 0.34)));
        canvas.line(x, y, x + (tipX - x) * 0.86, y + (tipY - y) * 0.86, 0.8, Tint.alpha(canvas.palette.skyFoot, 0.34));
    }

    /** A leaf with two pointed ends that starts at a point and grows towards an angle. */
    static Path2D leaf(double x, double y, double length, double half, double angle) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        path.curveTo(length * 0.25, -half * 1.5, length * 0.65, -half * 1.25, length, 0);
        path.curveTo(length * 0.65, half * 1.25, length * 0.25, half * 1.5, 0, 0);
        AffineTransform turn = AffineTransform.getTranslateInstance(x, y);
        turn.rotate(angle);
        path.transform(turn);
        return path;
    }

    static void scales(Canvas canvas) {
        canvas.sky();
        canvas.stars(canvas.height * 0.5);
        canvas.sun(canvas.litX(canvas.draws.between(0.42, 0.6)), canvas.height * canvas.pick(0.28, 0.3), canvas.pick(48, 40));
        double radius = canvas.pick(32, 34) * canvas.draws.between(0.88, 1.14);
        double top = canvas.height * canvas.pick(0.55, 0.6);
        int rows = (int) Math.ceil((canvas.height - top) / (radius * 0.5)) + 2;
        canvas.haze(top - 10, 60, canvas.palette.skyFoot, 0.4);
        for (int row = 0; row < rows; row++) {
            double nearness = 0.22 + 0.7 * row / rows;
            double y = top + row * radius * 0.5;
            double start = row % 2 == 0 ? 0 : radius;
            for (double x = start - radius; x < canvas.width + radius; x += 2 * radius) {
                scale(canvas, x, y, radius, nearness);
            }
        }
    }

    private static void scale(Canvas canvas, double x, double y, double radius, double nearness) {
        Color dark = canvas.palette.depth(nearness);
        Color light = Tint.mix(canvas.palette.depth(nearness - 0.16), canvas.palette.skyFoot, 0.32 * (1 - nearness));
        for (int ring = 0; ring < 4; ring++) {
            canvas.disc(x, y, radius * (1 - ring * 0.25), ring % 2 == 0 ? light : dark);
        }
    }
}
