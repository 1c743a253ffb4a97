package app.showshelf.ui.poster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Point2D;

/** The night sky: a planet with a ring, a comet. */
final class Space {
    private Space() {}

    static void planet(Canvas canvas) {
        night(canvas);
        double x = canvas.litX(canvas.draws.between(0.48, 0.62));
        double y = canvas.height * canvas.pick(0.34, 0.48);
        double radius = canvas.pick(74, 70);
        canvas.glow(x, y, radius * 2.3, canvas.palette.skyFoot, 0.42);
        double tilt = canvas.draws.between(-0.5, 0.5);
        rings(canvas, x, y, radius, tilt, 0);
        globe(canvas, x, y, radius);
        rings(canvas, x, y, radius, tilt, 180);
        double away = canvas.draws.between(2.5, 3.6);
        double moonX = x + Math.cos(away) * radius * 1.75;
        double moonY = y + Math.sin(away) * radius * 0.9 - radius * 0.75;
        canvas.disc(moonX, moonY, 11,
                Canvas.linear(moonX - 9, moonY - 9, canvas.palette.skyFoot, moonX + 9, moonY + 9, canvas.palette.mid));
    }

    /** Darker than other skies: between the near and the mid colour. */
    private static void night(Canvas canvas) {
        Palette palette = canvas.palette;
        Color top = palette.isNight() ? palette.skyTop : Tint.mix(palette.near, palette.mid, 0.2);
        Color foot = Tint.mix(palette.near, palette.mid, palette.isNight() ? 0.5 : 0.62);
        canvas.rect(0, 0, canvas.width, canvas.height, Canvas.vertical(0, top, canvas.height * 0.8, foot));
        canvas.glow(canvas.width * canvas.draws.between(0.1, 0.9), canvas.height * 0.24, canvas.height * 0.55, palette.far, 0.34);
        int count = (int) (canvas.width * canvas.height / 2000);
        for (int i = 0; i < count; i++) {
            double size = canvas.draws.chance(0.1) ? 1.8 : canvas.draws.between(0.6, 1.2);
            canvas.disc(canvas.draws.next() * canvas.width, canvas.draws.next() * canvas.height, size,
                    Tint.alpha(palette.inkOnNear, canvas.draws.between(0.2, 0.9)));
        }
    }

    private static void globe(Canvas canvas, double x, double y, double radius) {
        Palette palette = canvas.palette;
        Color lit = Tint.mix(palette.skyFoot, palette.inkOnNear, 0.35);
        canvas.disc(x, y, radius, Canvas.linear(x - radius, y - radius, lit, x + radius * 0.7, y + radius, palette.far));
        for (int i = 0; i < 5; i++) {
            double at = -0.7 + i * 0.34 + canvas.draws.between(-0.05, 0.05);
            double half = Math.sqrt(1 - at * at) * radius * 0.985;
            double thick = canvas.draws.between(3, 9);
            canvas.round(x - half, y + at * radius, 2 * half, thick, thick / 2, Tint.alpha(i % 2 == 0 ? palette.mid : lit, 0.2));
        }
        canvas.disc(x, y, radius, new RadialGradientPaint(new Point2D.Double(x - radius * 0.42, y - radius * 0.45), (float) (radius * 1.75),
                new float[]{0, 0.5f, 1},
                new Color[]{Tint.alpha(palette.near, 0), Tint.alpha(palette.near, 0.1), Tint.alpha(palette.near, 0.92)}));
    }

    /** One half of the rings: 0 is the half behind the planet, 180 the one in front of it. */
    private static void rings(Canvas canvas, double x, double y, double radius, double tilt, double start) {
        Graphics2D plain = canvas.graphics();
        AffineTransform before = plain.getTransform();
        plain.rotate(tilt, x, y);
        double[] sizes = {1.5, 1.68, 1.86};
        double[] widths = {4.6, 1.6, 1.0};
        for (int i = 0; i < sizes.length; i++) {
            double wide = radius * sizes[i];
            double tall = wide * 0.28;
            Color colour = i == 0 ? canvas.palette.spark : Tint.alpha(canvas.palette.skyFoot, 0.75 - 0.2 * i);
            canvas.stroke(new Arc2D.Double(x - wide, y - tall, 2 * wide, 2 * tall, start, 180, Arc2D.OPEN), widths[i], colour);
        }
        plain.setTransform(before);
    }

    static void comet(Canvas canvas) {
        night(canvas);
        double x = canvas.litX(canvas.draws.between(0.28, 0.42));
        double y = canvas.height * canvas.pick(0.46, 0.52);
        double angle = canvas.draws.between(-1.08, -0.86);
        tail(canvas, x, y, angle, 15, 470, 0.5);
        tail(canvas, x, y, angle + 0.05, 8, 330, 0.55);
        tail(canvas, x, y, angle - 0.16, 5, 210, 0.28);
        canvas.glow(x, y, 88, canvas.palette.spark, 0.6);
        canvas.disc(x, y, 14, Tint.lighter(canvas.palette.spark, 0.2));
        double top = canvas.height * canvas.pick(0.72, 0.8);
        canvas.haze(top, 60, canvas.palette.far, 0.3);
        for (int layer = 0; layer < 3; layer++) {
            canvas.ground(top + layer * 24, 10 - 2.0 * layer, 250 + 50.0 * layer, canvas.palette.depth(0.5 + layer * 0.22));
        }
    }

    /** A long wedge of light that starts round at the head and fades outwards. */
    private static void tail(Canvas canvas, double x, double y, double angle, double half, double length, double opacity) {
        Color light = canvas.palette.spark;
        double dx = Math.cos(angle);
        double dy = Math.sin(angle);
        double wide = half * 2.3;
        canvas.polygon(Canvas.linear(x, y, Tint.alpha(light, opacity), x + dx * length, y + dy * length, Tint.alpha(light, 0)),
                x - dy * half,
                y + dx * half, x + dx * length - dy * wide, y + dy * length + dx * wide, x + dx * length + dy * wide,
                y + dy * length - dx * wide,
                x + dy * half, y - dx * half);
    }
}
