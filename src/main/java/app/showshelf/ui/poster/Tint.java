package app.showshelf.ui.poster;

import java.awt.Color;

/** Arithmetic of colours. */
final class Tint {
    private Tint() {}

    /** From the first colour (0) to the second (1), alpha included. */
    static Color mix(Color first, Color second, double share) {
        double t = Math.clamp(share, 0.0, 1.0);
        return new Color(blend(first.getRed(), second.getRed(), t), blend(first.getGreen(), second.getGreen(), t),
                blend(first.getBlue(), second.getBlue(), t), blend(first.getAlpha(), second.getAlpha(), t));
    }

    /** The same colour with this opacity, 0 to 1. */
    static Color alpha(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * Math.clamp(opacity, 0.0, 1.0)));
    }

    static Color lighter(Color colour, double share) {
        return mix(colour, Color.WHITE, share);
    }

    static Color darker(Color colour, double share) {
        return mix(colour, Color.BLACK, share);
    }

    /** Relative luminance as WCAG defines it, 0 to 1. */
    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    /** Contrast ratio as WCAG defines it, 1 to 21. */
    static double contrast(Color first, Color second) {
        double a = luminance(first);
        double b = luminance(second);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static int blend(int first, int second, double share) {
        return (int) Math.round(first + (second - first) * share);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
