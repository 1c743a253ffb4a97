package app.showshelf.ui.poster;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name's first letter as a monument behind hills. */
final class Letter {
    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:(?:the|an?|der|die|das|eine?|le|la|les|une?|el|los|las|il|lo|gli|os?|as?|de|het|een)\\s+|l['’])(?=\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Letter() {}

    static void paint(Canvas canvas) {
        Palette palette = canvas.palette;
        canvas.sky();
        canvas.stars(canvas.height * 0.5);
        double x = canvas.litX(canvas.draws.between(0.42, 0.6));
        double y = canvas.height * canvas.pick(0.31, 0.44);
        double halo = canvas.pick(132, 118);
        double haloX = x + canvas.draws.between(30, 60) * (canvas.draws.chance(0.5) ? 1 : -1);
        canvas.disc(haloX, y - 14, halo, Tint.alpha(palette.far, 0.5));
        canvas.disc(haloX, y - 14, halo * 0.76, Tint.alpha(palette.far, 0.34));
        glyph(canvas, initial(canvas.name), x, y);
        double top = canvas.height * canvas.pick(0.57, 0.7);
        for (int layer = 0; layer < 4; layer++) {
            double low = top + layer * canvas.height * 0.07;
            canvas.haze(low, 30, palette.skyFoot, 0.3 - 0.07 * layer);
            canvas.ground(low, 11 - 1.6 * layer, 220 + 40.0 * layer, palette.depth(0.36 + layer * 0.2));
        }
    }

    /** The first character as people see it, without a leading article; empty when the name has no letter or digit. */
    static String initial(String name) {
        Matcher article = ARTICLE.matcher(name.strip());
        String rest = article.find() ? name.strip().substring(article.end()) : name.strip();
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(rest);
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; start = end, end = characters.next()) {
            if (Character.isLetterOrDigit(rest.codePointAt(start))) {
                return rest.substring(start, end).toUpperCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static void glyph(Canvas canvas, String letter, double x, double y) {
        Font font = TitleFont.sized(100);
        if (letter.isEmpty() || font.canDisplayUpTo(letter) >= 0) {
            canvas.sun(x, y, canvas.pick(70, 58));
            return;
        }
        Shape outline = new TextLayout(letter, font, new FontRenderContext(null, true, true)).getOutline(null);
        Rectangle2D box = outline.getBounds2D();
        double scale = Math.min(canvas.pick(250, 210) / box.getHeight(), canvas.pick(250, 240) / box.getWidth());
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        canvas.glow(x, y, canvas.pick(200, 180), canvas.palette.spark, 0.3);
        canvas.fill(place.createTransformedShape(outline), Canvas.vertical(y - 120, Tint.lighter(canvas.palette.spark, 0.1), y + 130,
                Tint.mix(canvas.palette.spark, canvas.palette.skyFoot, 0.35)));
    }
}
