package app.showshelf.settings;

/**
 * What the window looks like, beside light and dark.
 *
 * @param accent the colour of what can be acted on
 * @param textPercent the size of all text, 100 to 200
 */
public record Look(Accent accent, int textPercent) {
    /** The smallest text. */
    public static final int LEAST_TEXT = 100;
    /** The largest text. */
    public static final int MOST_TEXT = 200;
    /** Of a first start. */
    public static final Look DEFAULT = new Look(Accent.GLOW, LEAST_TEXT);

    /** Fills what a file leaves out, and brings what it says into its bounds. */
    public Look {
        accent = accent == null ? Accent.GLOW : accent;
        textPercent = Math.clamp(textPercent, LEAST_TEXT, MOST_TEXT);
    }

    /** The same with another accent. */
    public Look withAccent(Accent other) {
        return new Look(other, textPercent);
    }

    /** The same with text of another size. */
    public Look withTextPercent(int other) {
        return new Look(accent, other);
    }
}
