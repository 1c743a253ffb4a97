package app.showshelf.ui.poster;

import java.awt.Color;

/** The sea at night: a moon with its reflection, a lighthouse. */
final class Shore {
    private Shore() {}

    static void moonOverWater(Canvas canvas) {
        canvas.sky();
        canvas.stars(canvas.height * 0.5);
        double horizon = canvas.height * canvas.pick(0.565, 0.6);
        double radius = canvas.pick(64, 48);
        double x = canvas.litX(canvas.draws.between(0.44, 0.62));
        canvas.sun(x, horizon - radius * canvas.draws.between(0.2, 1.25), radius);
        canvas.haze(horizon - 6, 40, canvas.palette.skyFoot, 0.45);
        canvas.ground(horizon - 5, 5, 300, canvas.palette.depth(0.4));
        sea(canvas, horizon);
        reflection(canvas, x, horizon, radius);
    }

    /** Water that darkens towards the viewer, with short waves that catch a little light. */
    static void sea(Canvas canvas, double horizon) {
        Color near = Tint.mix(canvas.palette.mid, canvas.palette.near, 0.75);
        canvas.rect(0, horizon, canvas.width, canvas.height - horizon,
                Canvas.vertical(horizon, Tint.mix(canvas.palette.far, canvas.palette.mid, 0.35), horizon + canvas.height * 0.3, near));
        canvas.rect(0, horizon, canvas.width, 1, Tint.alpha(canvas.palette.skyFoot, 0.5));
        for (int i = 0; i < canvas.width / 12; i++) {
            double depth = canvas.draws.next();
            double y = horizon + 4 + depth * depth * (canvas.height - horizon);
            double length = 10 + 40 * depth;
            canvas.round(canvas.draws.next() * canvas.width - length / 2, y, length, 1 + depth, 1, Tint.alpha(canvas.palette.far, 0.32));
        }
    }

    /** Bars of light on the water, broken, narrower and fainter towards the viewer. */
    static void reflection(Canvas canvas, double x, double horizon, double radius) {
        canvas.glow(x, horizon, radius * 1.7, canvas.palette.spark, 0.16);
        double y = horizon + 5;
        for (int i = 0; i < 9; i++) {
            double half = radius * (1.02 - i * 0.085) * canvas.draws.between(0.62, 1);
            double shift = canvas.draws.between(-0.16, 0.16) * radius;
            double thick = 2.2 + i * 0.22;
            Color light = Tint.alpha(canvas.palette.spark, 0.86 - i * 0.075);
            double gap = canvas.draws.chance(0.4) ? canvas.draws.between(0.1, 0.3) * half : 0;
            canvas.round(x + shift - half, y, half - gap, thick, thick / 2, light);
            canvas.round(x + shift + gap * 0.4, y, half - gap * 0.4, thick, thick / 2, light);
            y += 7.5 + i * 0.9;
        }
    }

    static void lighthouse(Canvas canvas) {
        canvas.sky();
        canvas.stars(canvas.height * 0.55);
        double scale = canvas.pick(1, 0.82);
        double x = canvas.pick(canvas.width * canvas.draws.between(0.64, 0.74), canvas.width * canvas.draws.between(0.66, 0.72));
        double lamp = canvas.height * canvas.pick(0.265, 0.27);
        double horizon = canvas.height * canvas.pick(0.62, 0.72);
        canvas.haze(horizon, 60, canvas.palette.skyFoot, 0.35);
        Shore.sea(canvas, horizon);
        beams(canvas, x, lamp, scale);
        cliff(canvas, x, horizon);
        tower(canvas, x, lamp, horizon + 14, scale);
        canvas.glow(x, lamp, 62 * scale, canvas.palette.spark, 0.75);
        canvas.round(x - 8 * scale, lamp - 9 * scale, 16 * scale, 18 * scale, 3 * scale, canvas.palette.spark);
        canvas.rect(x - 0.8, lamp - 9 * scale, 1.6, 18 * scale, Tint.alpha(canvas.palette.near, 0.7));
    }

    private static void beams(Canvas canvas, double x, double y, double scale) {
        Color light = canvas.palette.spark;
        double tilt = canvas.draws.between(-14, 10);
        canvas.polygon(Canvas.linear(x, y, Tint.alpha(light, 0.85), -20, y, Tint.alpha(light, 0.02)), x, y - 6 * scale, -20,
                y + tilt - 52 * scale,
                -20, y + tilt + 30 * scale, x, y + 6 * scale);
        canvas.polygon(Canvas.linear(x, y, Tint.alpha(light, 0.5), -20, y, Tint.alpha(light, 0)), x, y - 4 * scale, -20,
                y + tilt - 26 * scale, -20,
                y + tilt + 8 * scale, x, y + 4 * scale);
        canvas.polygon(Canvas.linear(x, y, Tint.alpha(light, 0.4), x + 130 * scale, y, Tint.alpha(light, 0)), x, y - 5 * scale,
                x + 150 * scale,
                y - tilt - 34 * scale, x + 150 * scale, y - tilt + 20 * scale, x, y + 5 * scale);
    }

    private static void cliff(Canvas canvas, double x, double horizon) {
        Color rock = canvas.palette.depth(0.92);
        canvas.polygon(Canvas.vertical(horizon, Tint.mix(rock, canvas.palette.far, 0.25), horizon + 70, rock), x - 92, canvas.height,
                x - 74,
                horizon + 46, x - 48, horizon + 34, x - 36, horizon + 12, x + 34, horizon + 8, x + 62, horizon + 22, canvas.width + 4,
                horizon + 30, canvas.width + 4, canvas.height);
        canvas.polygon(Tint.alpha(canvas.palette.near, 0.5), x - 36, horizon + 12, x - 20, horizon + 40, x - 30, canvas.height, x - 92,
                canvas.height,
                x - 74, horizon + 46, x - 48, horizon + 34);
    }

    private static void tower(Canvas canvas, double x, double lamp, double foot, double scale) {
        Color dark = canvas.palette.near;
        double top = lamp + 14 * scale;
        double upper = 11 * scale;
        double lower = 19 * scale;
        canvas.polygon(Canvas.linear(x - lower, 0, Tint.mix(dark, canvas.palette.far, 0.3), x + lower, 0, dark), x - upper, top, x + upper,
                top,
                x + lower, foot, x - lower, foot);
        for (double share : new double[]{0.22, 0.62}) {
            double y1 = top + (foot - top) * share;
            double y2 = y1 + (foot - top) * 0.17;
            double half1 = upper + (lower - upper) * share;
            double half2 = upper + (lower - upper) * (share + 0.17);
            Color band = Tint.mix(canvas.palette.far, canvas.palette.skyFoot, 0.25);
            canvas.polygon(Canvas.linear(x - half2, 0, band, x + half2, 0, Tint.mix(band, dark, 0.6)), x - half1, y1, x + half1, y1,
                    x + half2, y2,
                    x - half2, y2);
        }
        canvas.round(x - 16 * scale, top - 4 * scale, 32 * scale, 5 * scale, 1.5, dark);
        canvas.polygon(dark, x - 12 * scale, lamp - 9 * scale, x, lamp - 25 * scale, x + 12 * scale, lamp - 9 * scale);
        canvas.line(x, lamp - 24 * scale, x, lamp - 33 * scale, 1.6 * scale, dark);
    }
}
