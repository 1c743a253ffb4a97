package app.showshelf.ui.poster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;

/** Roofs in front of a low sun, and the road out of town. */
final class Town {
    private static final double CELL = 11;

    private Town() {}

    static void skyline(Canvas canvas) {
        canvas.sky();
        canvas.stars(canvas.height * 0.4);
        double x = canvas.litX(canvas.draws.between(0.56, 0.72));
        double top = canvas.height * canvas.pick(0.56, 0.36);
        canvas.sun(x, top, canvas.pick(54, 46));
        for (int row = 0; row < 4; row++) {
            double y = top + canvas.height * canvas.pick(0.015 + 0.098 * row, 0.06 + 0.14 * row);
            houses(canvas, y, row);
            canvas.haze(y + 70, 80, canvas.palette.skyFoot, 0.2 - 0.06 * row);
        }
        canvas.rect(0, canvas.height * 0.8, canvas.width, canvas.height * 0.2,
                Canvas.vertical(canvas.height * 0.8, Tint.alpha(canvas.palette.near, 0), canvas.height,
                        Tint.alpha(canvas.palette.near, 0.8)));
    }

    private static void houses(Canvas canvas, double roof, int row) {
        Color wall = canvas.palette.depth(0.14 + row * 0.26);
        double x = -canvas.draws.between(0, 20);
        while (x < canvas.width) {
            double wide = CELL * (2 + canvas.draws.below(3 + row / 2)) + 5;
            double y = roof + canvas.draws.between(-34, 34);
            canvas.rect(x, y, wide, canvas.height - y, Canvas.vertical(y, Tint.mix(wall, canvas.palette.skyFoot, 0.14), y + 130, wall));
            canvas.rect(x + wide * 0.72, y, wide * 0.28, canvas.height - y, Tint.alpha(canvas.palette.near, 0.14));
            roofOf(canvas, x, y, wide, wall);
            if (row >= 2) {
                windows(canvas, x, y, wide, row);
            }
            x += wide + (canvas.draws.chance(0.25) ? canvas.draws.between(2, 9) : 0);
        }
    }

    private static void roofOf(Canvas canvas, double x, double y, double wide, Color wall) {
        Color lit = Tint.mix(wall, canvas.palette.skyFoot, 0.14);
        switch (canvas.draws.below(7)) {
            case 0 -> canvas.line(x + wide / 2, y, x + wide / 2, y - canvas.draws.between(12, 26), 1.4, lit);
            case 1 -> canvas.rect(x + wide * 0.2, y - 7, wide * 0.5, 8, lit);
            case 2 -> canvas.polygon(lit, x, y + 0.5, x, y - wide * 0.35, x + wide, y + 0.5);
            case 3 -> canvas.rect(x + wide * 0.3, y - 13, wide * 0.4, 14, lit);
            default -> {
                /* flat, as most roofs are */ }
        }
    }

    private static void windows(Canvas canvas, double x, double y, double wide, int row) {
        Color dim = Tint.alpha(canvas.palette.far, row == 2 ? 0.3 : 0.2);
        for (double wy = y + 9; wy < canvas.height - 6; wy += CELL + 3) {
            for (double wx = x + 5; wx + 6 < x + wide - 1; wx += CELL) {
                double luck = canvas.draws.next();
                if (luck < 0.14) {
                    canvas.rect(wx, wy, 5, 6.5, Tint.alpha(canvas.palette.spark, row == 2 ? 0.75 : 0.95));
                } else if (luck < 0.42) {
                    canvas.rect(wx, wy, 5, 6.5, dim);
                }
            }
        }
    }

    static void road(Canvas canvas) {
        canvas.sky();
        canvas.stars(canvas.height * 0.5);
        double horizon = canvas.height * canvas.pick(0.62, 0.58);
        double x = canvas.litX(canvas.draws.between(0.46, 0.56));
        canvas.sun(x, horizon - canvas.pick(8, 4), canvas.pick(64, 54));
        canvas.haze(horizon - 4, 50, canvas.palette.skyFoot, 0.45);
        canvas.ground(horizon - 12, 12, 260, canvas.palette.depth(0.36));
        Color land = canvas.palette.depth(0.64);
        canvas.rect(0, horizon, canvas.width, canvas.height,
                Canvas.vertical(horizon, Tint.mix(land, canvas.palette.far, 0.35), canvas.height, land));
        fields(canvas, x, horizon);
        lane(canvas, x, horizon);
        poles(canvas, x, horizon);
    }

    /** Furrows that run to the same point as the road. */
    private static void fields(Canvas canvas, double x, double horizon) {
        for (int i = -7; i <= 7; i++) {
            double foot = x + i * canvas.width * 0.32;
            canvas.polygon(Tint.alpha(canvas.palette.near, 0.13), x + i * 4, horizon + 1, foot, canvas.height, foot + canvas.width * 0.14,
                    canvas.height);
        }
    }

    private static void lane(Canvas canvas, double x, double horizon) {
        double half = canvas.pick(118, 150);
        Color tar = canvas.palette.near;
        canvas.polygon(Canvas.vertical(horizon, Tint.mix(tar, canvas.palette.mid, 0.45), canvas.height, tar), x - 2, horizon, x + 2,
                horizon, x + half,
                canvas.height, x - half, canvas.height);
        for (int side = -1; side <= 1; side += 2) {
            canvas.polygon(Tint.alpha(canvas.palette.inkOnNear, 0.34), x + side * 1.6, horizon, x + side * half * 0.93, canvas.height,
                    x + side * half * 0.9, canvas.height);
        }
        double reach = canvas.height - horizon;
        for (double near = 0.05; near < 1.1; near *= 1.42) {
            double far = near * 1.2;
            double y1 = horizon + near * reach;
            double y2 = Math.min(canvas.height, horizon + far * reach);
            canvas.polygon(Tint.alpha(canvas.palette.spark, 0.92), x - near * half * 0.036, y1, x + near * half * 0.036, y1,
                    x + far * half * 0.036, y2,
                    x - far * half * 0.036, y2);
        }
    }

    /** Poles along the road with a sagging wire, ever larger towards the viewer. */
    private static void poles(Canvas canvas, double x, double horizon) {
        double side = canvas.draws.chance(0.5) ? 1 : -1;
        Path2D wire = new Path2D.Double();
        wire.moveTo(x + side * 10, horizon - 6);
        double lastX = x + side * 10;
        double lastY = horizon - 6;
        for (double near = 0.12; near < 1; near *= 1.75) {
            double foot = x + side * (14 + near * canvas.pick(190, 300));
            double top = horizon - near * 150;
            canvas.line(foot, top, foot, horizon + near * 55, 0.8 + near * 4, canvas.palette.near);
            canvas.line(foot - near * 16, top + near * 10, foot + near * 16, top + near * 10, 0.7 + near * 2.6, canvas.palette.near);
            wire.quadTo((lastX + foot) / 2, (lastY + top) / 2 + near * 38, foot, top + near * 9);
            lastX = foot;
            lastY = top;
        }
        canvas.graphics().setStroke(new BasicStroke(0.9f));
        canvas.graphics().setPaint(Tint.alpha(canvas.palette.near, 0.75));
        canvas.graphics().draw(wire);
    }
}
