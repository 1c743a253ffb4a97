package app.showshelf.ui.poster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Inside: a lit door with a figure, stairs to the light, a window with a view. */
final class Rooms {
    private Rooms() {}

    static void litDoor(Canvas canvas) {
        Palette palette = canvas.palette;
        double floor = canvas.height * canvas.pick(0.745, 0.72);
        double x = canvas.pick(canvas.width * canvas.draws.between(0.5, 0.72), canvas.litX(0));
        double half = canvas.pick(31, 27);
        double top = floor - canvas.pick(134, 128);
        Color wall = wall(palette);
        canvas.rect(0, 0, canvas.width, canvas.height, Canvas.vertical(0, wall, floor, Tint.mix(palette.mid, palette.far, 0.25)));
        canvas.rect(0, floor, canvas.width, canvas.height - floor,
                Canvas.vertical(floor, Tint.mix(palette.mid, palette.near, 0.35), canvas.height, palette.near));
        canvas.rect(0, floor - 5, canvas.width, 5, Tint.alpha(palette.near, 0.24));
        canvas.glow(x, floor - 60, 230, palette.spark, 0.42);
        double lean = (canvas.width / 2 - x) * 0.5;
        canvas.polygon(Canvas.vertical(floor, Tint.alpha(palette.spark, 0.85), canvas.height, Tint.alpha(palette.spark, 0.05)), x - half,
                floor,
                x + half, floor, x + lean + half * 3.1, canvas.height, x + lean - half * 2.3, canvas.height);
        canvas.rect(x - half - 4, top - 4, 2 * half + 8, floor - top + 4, Tint.mix(wall, palette.near, 0.55));
        canvas.rect(x - half, top, 2 * half, floor - top,
                Canvas.vertical(top, Tint.mix(palette.spark, palette.skyFoot, 0.3), floor, Tint.lighter(palette.spark, 0.15)));
        canvas.polygon(Tint.alpha(palette.near, 0.62), x - half - 4, top - 4, x - half - 25, top + 9, x - half - 25, floor + 15,
                x - half - 4, floor);
        figure(canvas, x + half * 0.12, floor + 4, lean * 0.4);
    }

    /** The upper part of a wall indoors. */
    static Color wall(Palette palette) {
        return Tint.mix(palette.mid, palette.near, 0.3);
    }

    private static void figure(Canvas canvas, double x, double foot, double lean) {
        Color dark = canvas.palette.near;
        canvas.polygon(Canvas.vertical(foot, Tint.alpha(dark, 0.85), foot + 95, Tint.alpha(dark, 0)), x - 7, foot, x + 7, foot,
                x + lean + 19, foot + 95,
                x + lean - 13, foot + 95);
        canvas.disc(x, foot - 58, 6.6, dark);
        canvas.round(x - 9.5, foot - 49, 19, 31, 8, dark);
        canvas.round(x - 8, foot - 30, 7, 31, 2.5, dark);
        canvas.round(x + 1, foot - 30, 7, 31, 2.5, dark);
    }

    static void stairs(Canvas canvas) {
        canvas.sky();
        canvas.stars(canvas.height * 0.5);
        double x = canvas.pick(canvas.width * canvas.draws.between(0.28, 0.4), canvas.litX(0));
        canvas.sun(x, canvas.height * canvas.pick(0.54, 0.36), canvas.pick(40, 36));
        double run = canvas.pick(58, 78);
        for (int i = 0; i < 4; i++) {
            double foot = canvas.height * canvas.pick(0.9 + 0.1 * i, 0.86 + 0.13 * i);
            flight(canvas, -run * (0.2 + i * 0.3) + canvas.pick(0, canvas.width * 0.12) + i * canvas.pick(34, 60), foot, run,
                    canvas.pick(42, 31),
                    canvas.palette.depth(0.2 + 0.25 * i));
            canvas.haze(foot - 40, 80, canvas.palette.skyFoot, 0.12 - 0.03 * i);
        }
    }

    /** Steps that climb to the right; each has a lit tread and a riser in shade. */
    private static void flight(Canvas canvas, double start, double foot, double run, double rise, Color stone) {
        double y = foot;
        Color tread = Tint.mix(stone, canvas.palette.skyFoot, 0.3);
        for (double x = start; x < canvas.width; x += run) {
            canvas.rect(x, y, canvas.width - x, canvas.height + rise - y,
                    Canvas.vertical(y, stone, y + 150, Tint.mix(stone, canvas.palette.near, 0.22)));
            canvas.rect(x, y, run + 1, 4, tread);
            canvas.rect(x, y, 9, rise + 1,
                    Canvas.linear(x, 0, Tint.alpha(canvas.palette.near, 0.2), x + 9, 0, Tint.alpha(canvas.palette.near, 0)));
            y -= rise;
        }
    }

    static void window(Canvas canvas) {
        Palette palette = canvas.palette;
        Color wall = Tint.mix(palette.near, palette.mid, palette.isNight() ? 0.3 : 0.62);
        canvas.rect(0, 0, canvas.width, canvas.height, Canvas.vertical(0, wall, canvas.height, palette.near));
        double wide = canvas.pick(192, 190);
        double tall = canvas.pick(206, 190);
        double x = canvas.pick((canvas.width - wide) / 2, canvas.width * 0.64 - wide / 2);
        double y = canvas.pick(46, 36);
        canvas.glow(x + wide / 2, y + tall / 2, 200, palette.skyFoot, 0.34);
        canvas.rect(x - 9, y - 9, wide + 18, tall + 18, palette.near);
        view(canvas, x, y, wide, tall);
        frame(canvas, x, y, wide, tall);
    }

    private static void view(Canvas canvas, double x, double y, double wide, double tall) {
        Graphics2D pane = (Graphics2D) canvas.graphics().create();
        pane.clip(new Rectangle2D.Double(x, y, wide, tall));
        pane.translate(x, y);
        Canvas outside = new Canvas(pane, wide, tall, canvas.palette, canvas.draws, canvas.name);
        outside.sky();
        outside.stars(tall * 0.6);
        outside.sun(wide * canvas.draws.between(0.56, 0.74), tall * canvas.draws.between(0.26, 0.36), 24);
        for (int layer = 0; layer < 4; layer++) {
            outside.haze(tall * (0.58 + 0.1 * layer), 22, canvas.palette.skyFoot, 0.22);
            outside.ground(tall * (0.58 + 0.1 * layer), 6, 150, canvas.palette.depth(0.24 + layer * 0.2));
        }
        pane.dispose();
    }

    private static void frame(Canvas canvas, double x, double y, double wide, double tall) {
        Color wood = canvas.palette.near;
        Color edge = Tint.alpha(canvas.palette.far, 0.42);
        canvas.rect(x + wide / 2 - 3.5, y, 7, tall, wood);
        canvas.rect(x, y + tall * 0.47 - 3, wide, 6, wood);
        canvas.rect(x + wide / 2 + 3.5, y, 1, tall, edge);
        canvas.rect(x, y + tall * 0.47 + 3, wide, 1, edge);
        canvas.round(x - 24, y + tall + 8, wide + 48, 11, 2, Tint.mix(wood, canvas.palette.mid, 0.3));
        canvas.rect(x - 24, y + tall + 8, wide + 48, 1.4, edge);
    }
}
