package app.showshelf.ui.poster;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Patterns: dots that grow towards a light, stacked lines like a landscape of sound. */
final class Lines {
    private Lines() {}

    static void dots(Canvas canvas) {
        Palette palette = canvas.palette;
        Color top = palette.isNight() ? palette.skyTop : Tint.mix(palette.mid, palette.near, 0.5);
        canvas.rect(0, 0, canvas.width, canvas.height, Canvas.vertical(0, top, canvas.height, palette.near));
        double step = canvas.pick(25, 25.4);
        double x = canvas.litX(canvas.draws.between(0.25, 0.75));
        double y = canvas.height * canvas.pick(canvas.draws.between(0.2, 0.34), 0.48);
        double lit = step * canvas.draws.between(1.9, 2.4);
        double reach = canvas.pick(300, 330);
        for (double row = step / 2; row < canvas.height; row += step) {
            for (double column = step / 2; column < canvas.width + step / 2; column += step) {
                double away = Math.hypot(column - x, row - y);
                double size = step * (0.45 - 0.37 * Math.min(1, away / reach));
                Color tone = palette.depth(0.04 + 0.6 * Math.min(1, away / reach));
                canvas.disc(column, row, size, away < lit ? palette.spark : tone);
            }
        }
    }

    static void stacked(Canvas canvas) {
        Palette palette = canvas.palette;
        canvas.sky();
        double first = canvas.height * canvas.pick(0.2, 0.26);
        double gap = canvas.pick(15, 14);
        int count = (int) ((canvas.height * 0.98 - first) / gap);
        int lit = canvas.pick(1, 0) > 0 ? 3 + canvas.draws.below(5) : 4 + canvas.draws.below(4);
        double[] centres = new double[4];
        double[] heights = new double[4];
        double middle = canvas.pick(0.5, 0.62);
        for (int i = 0; i < centres.length; i++) {
            centres[i] = canvas.width * canvas.draws.between(middle - 0.26, middle + 0.26);
            heights[i] = canvas.draws.between(22, 62);
        }
        for (int i = 0; i < count; i++) {
            Path2D line = profile(canvas, first + i * gap, centres, heights);
            double nearness = (double) i / count;
            Path2D body = new Path2D.Double(line);
            body.lineTo(canvas.width + 20, canvas.height + 20);
            body.lineTo(-20, canvas.height + 20);
            body.closePath();
            canvas.fill(body, Canvas.vertical(first + i * gap - 50, palette.depth(0.22 + 0.68 * nearness), first + i * gap + 40,
                    palette.depth(0.34 + 0.66 * nearness)));
            Color edge = Tint.alpha(Tint.mix(palette.skyFoot, palette.inkOnNear, 0.35), 0.75 - 0.5 * nearness);
            canvas.stroke(line, i == lit ? 3.6 : 1.5, i == lit ? palette.spark : edge);
        }
    }

    private static Path2D profile(Canvas canvas, double y, double[] centres, double[] heights) {
        double[] tall = new double[centres.length];
        double[] shift = new double[centres.length];
        for (int i = 0; i < centres.length; i++) {
            tall[i] = heights[i] * canvas.draws.between(0.25, 1.1);
            shift[i] = centres[i] + canvas.draws.between(-26, 26);
        }
        double ripple = canvas.draws.next() * Math.TAU;
        Path2D path = new Path2D.Double();
        path.moveTo(-20, y);
        for (double x = -16; x <= canvas.width + 20; x += 6) {
            double swell = 0;
            for (int i = 0; i < tall.length; i++) {
                swell += tall[i] * Math.exp(-Math.pow((x - shift[i]) / 30, 2));
            }
            path.lineTo(x, y - swell - 1.2 * Math.sin(x / 17 + ripple));
        }
        return path;
    }
}
