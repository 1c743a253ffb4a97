package app.showshelf.ui.poster;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.util.HashMap;
import java.util.Map;

/** The system's bold sans, slightly tightened; it falls back to other fonts for other scripts. */
final class TitleFont {
    private static final float TRACKING = -0.015f;

    private TitleFont() {}

    static Font sized(double size) {
        return new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont(Map.of(TextAttribute.SIZE, (float) size, TextAttribute.TRACKING, TRACKING,
                TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    /** Widths of texts at size 1, so that a layout does not depend on the size in pixels; remembers what it measured. */
    static TitleLayout.Measure measure() {
        Font font = sized(100);
        FontRenderContext context = new FontRenderContext(null, true, true);
        Map<String, Double> measured = new HashMap<>();
        return text -> measured.computeIfAbsent(text, unknown -> font.getStringBounds(unknown, context).getWidth() / 100);
    }
}
