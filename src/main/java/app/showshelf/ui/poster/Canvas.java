package app.showshelf.ui.poster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** What a motif draws on: units instead of pixels, the colours, and the random stream of the name. */
final class Canvas {
    final Palette palette;
    final Draws draws;
    final double width;
    final double height;
    final String name;
    private final Graphics2D graphics;

    Canvas(Graphics2D graphics, double width, double height, Palette palette, Draws draws, String name) {
        this.graphics = graphics;
        this.width = width;
        this.height = height;
        this.palette = palette;
        this.draws = draws;
        this.name = name;
    }

    /** A poster; else a backdrop or still, which has no title to make room for. */
    boolean isTall() {
        return height > width;
    }

    /** One measure on the poster, another one on a wide picture. */
    double pick(double tall, double wide) {
        return isTall() ? tall : wide;
    }

    /** Where the lit thing stands: about the given share of a poster's width, right of the middle of a wide picture. */
    double litX(double share) {
        return isTall() ? width * share : width * draws.between(0.6, 0.68);
    }

    Graphics2D graphics() {
        return graphics;
    }

    void fill(Shape shape, Paint paint) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    void rect(double x, double y, double w, double h, Paint paint) {
        fill(new Rectangle2D.Double(x, y, w, h), paint);
    }

    void round(double x, double y, double w, double h, double radius, Paint paint) {
        fill(new RoundRectangle2D.Double(x, y, w, h, 2 * radius, 2 * radius), paint);
    }

    void disc(double x, double y, double radius, Paint paint) {
        fill(circle(x, y, radius), paint);
    }

    void stroke(Shape shape, double lineWidth, Paint paint) {
        graphics.setStroke(new BasicStroke((float) lineWidth, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setPaint(paint);
        graphics.draw(shape);
    }

    void line(double x1, double y1, double x2, double y2, double lineWidth, Paint paint) {
        stroke(new Line2D.Double(x1, y1, x2, y2), lineWidth, paint);
    }

    /** A polygon of x, y pairs. */
    void polygon(Paint paint, double... points) {
        fill(outline(points), paint);
    }

    /** The whole sky, with the stars that a night sky has. */
    void sky() {
        rect(0, 0, width, height, vertical(0, palette.skyTop, height * pick(0.72, 0.8), palette.skyFoot));
    }

    void stars(double lowest) {
        if (!palette.isNight()) {
            return;
        }
        int count = (int) (width * lowest / 1500);
        for (int i = 0; i < count; i++) {
            double y = draws.next() * lowest;
            double size = draws.chance(0.12) ? 1.5 : draws.between(0.5, 1.0);
            disc(draws.next() * width, y, size, Tint.alpha(palette.inkOnNear, draws.between(0.25, 0.85) * (1 - 0.6 * y / lowest)));
        }
    }

    /** Light around a thing, which fades to nothing at the radius. */
    void glow(double x, double y, double radius, Color colour, double opacity) {
        disc(x, y, radius, new RadialGradientPaint(new Point2D.Double(x, y), (float) radius, new float[]{0, 0.3f, 0.6f, 1},
                new Color[]{Tint.alpha(colour, opacity), Tint.alpha(colour, opacity * 0.52), Tint.alpha(colour, opacity * 0.17),
                    Tint.alpha(colour, 0)}));
    }

    /** The sun or moon of the picture in the spark's colour. */
    void sun(double x, double y, double radius) {
        glow(x, y, radius * 3.4, palette.spark, palette.isNight() ? 0.38 : 0.5);
        disc(x, y, radius, vertical(y - radius, Tint.lighter(palette.spark, 0.12), y + radius, palette.spark));
    }

    /** A soft band of mist around a height. */
    void haze(double y, double reach, Color colour, double opacity) {
        LinearGradientPaint band = new LinearGradientPaint(0, (float) (y - reach), 0, (float) (y + reach), new float[]{0, 0.5f, 1},
                new Color[]{Tint.alpha(colour, 0), Tint.alpha(colour, opacity), Tint.alpha(colour, 0)});
        rect(0, y - reach, width, 2 * reach, band);
    }

    static LinearGradientPaint vertical(double y1, Color top, double y2, Color foot) {
        return linear(0, y1, top, 0, y2, foot);
    }

    static LinearGradientPaint linear(double x1, double y1, Color from, double x2, double y2, Color to) {
        return new LinearGradientPaint((float) x1, (float) y1, (float) x2, (float) y2, new float[]{0, 1}, new Color[]{from, to});
    }

    static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    static Path2D outline(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** Ground with a soft upper edge of two overlaid waves, down to the foot of the picture. */
    Path2D wave(double y, double amplitude, double length) {
        double first = draws.next() * Math.TAU;
        double second = draws.next() * Math.TAU;
        Path2D path = new Path2D.Double();
        path.moveTo(0, height);
        for (double x = 0; x <= width + 4; x += 4) {
            double swing = Math.sin(x / length * Math.TAU + first) + 0.4 * Math.sin(x / length * Math.TAU * 2.3 + second);
            path.lineTo(x, y + amplitude * swing);
        }
        path.lineTo(width + 4, height);
        path.closePath();
        return path;
    }

    /** A layer of ground: lit along its upper edge, darker towards its foot. */
    void ground(double y, double amplitude, double length, Color colour) {
        fill(wave(y, amplitude, length), vertical(y - amplitude, Tint.mix(colour, palette.skyFoot, 0.16), y + 90, colour));
    }
}
