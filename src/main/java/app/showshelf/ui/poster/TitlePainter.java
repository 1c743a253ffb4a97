package app.showshelf.ui.poster;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws a title on a poster of 300 x 450 units: first the veil and the bar, then the letters. */
final class TitlePainter {
    private static final double LEFT = 24;
    private static final double FOOT = 424;
    private static final double TOP = 86;
    private static final double BASELINE = 0.86;
    private static final double BAR_WIDTH = 34;
    private static final double BAR_HEIGHT = 5;
    private static final double BAR_GAP = 16;
    private static final double LEAST_BAR_CONTRAST = 1.6;

    private final Title title;
    private final TitlePlace place;
    private final Palette palette;
    private final boolean rightToLeft;

    private TitlePainter(Title title, TitlePlace place, Palette palette) {
        this.title = title;
        this.place = place;
        this.palette = palette;
        this.rightToLeft = TitleText.isRightToLeft(String.join(" ", title.lines()));
    }

    /** Nothing for a name that the fonts of this system cannot write. */
    static Optional<TitlePainter> of(Subject subject) {
        Font font = TitleFont.sized(1);
        TitlePlace place = subject.motif().titlePlace();
        Title title = new TitleLayout(TitleFont.measure()).of(TitleText.of(subject.name(), subject.hash(), font::canDisplay), place);
        return title.lines().isEmpty() ? Optional.empty() : Optional.of(new TitlePainter(title, place, subject.palette()));
    }

    void paintGround(Graphics2D graphics) {
        graphics.setPaint(place.isAtTop() ? topVeil() : footVeil());
        graphics.fill(new Rectangle2D.Double(0, 0, PosterPainter.WIDTH, PosterPainter.HEIGHT));
        graphics.setPaint(bar());
        graphics.fill(new Rectangle2D.Double(start(BAR_WIDTH), top() - BAR_GAP - BAR_HEIGHT, BAR_WIDTH, BAR_HEIGHT));
    }

    void paintLetters(Graphics2D graphics) {
        graphics.setPaint(place.ink(palette));
        double baseline = top() + title.size() * BASELINE;
        for (String line : title.lines()) {
            TextLayout text = new TextLayout(line, attributes(), new FontRenderContext(null, true, true));
            text.draw(graphics, (float) start(text.getAdvance()), (float) baseline);
            baseline += title.lineHeight();
        }
    }

    /** The spark, unless that would not be seen: a pale spark in a pale sky. */
    private Color bar() {
        boolean seen = Tint.contrast(palette.spark, place.veil(palette)) >= LEAST_BAR_CONTRAST;
        return seen ? palette.spark : place.ink(palette);
    }

    private Map<TextAttribute, Object> attributes() {
        Font font = TitleFont.sized(title.size());
        Map<TextAttribute, Object> attributes = new HashMap<>(font.getAttributes());
        attributes.put(TextAttribute.RUN_DIRECTION, rightToLeft);
        return attributes;
    }

    private double top() {
        return place.isAtTop() ? TOP : FOOT - title.height();
    }

    private double start(double width) {
        if (place == TitlePlace.CENTRE) {
            return (PosterPainter.WIDTH - width) / 2;
        }
        return rightToLeft ? PosterPainter.WIDTH - LEFT - width : LEFT;
    }

    private LinearGradientPaint footVeil() {
        double firstBaseline = top() + title.size() * BASELINE;
        return veil(List.of(top() - 96, top() - 14, firstBaseline, PosterPainter.HEIGHT), 0, 0.66, 0.86, 0.94);
    }

    private LinearGradientPaint topVeil() {
        double foot = top() + title.height();
        return veil(List.of(0.0, top() + title.size() * BASELINE - title.size() * 0.4, foot, foot + 36), 0.55, 0.86, 0.8, 0);
    }

    private LinearGradientPaint veil(List<Double> heights, double... opacities) {
        float[] stops = new float[opacities.length];
        Color[] colours = new Color[opacities.length];
        double first = heights.getFirst();
        double length = heights.getLast() - first;
        for (int i = 0; i < opacities.length; i++) {
            stops[i] = (float) ((heights.get(i) - first) / length);
            colours[i] = Tint.alpha(place.veil(palette), opacities[i]);
        }
        return new LinearGradientPaint(0, (float) first, 0, (float) (first + length), stops, colours);
    }
}
