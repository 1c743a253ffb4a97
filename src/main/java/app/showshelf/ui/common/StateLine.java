package app.showshelf.ui.common;

/**
 * The line below a tile's name.
 *
 * @param kind which sign stands before it
 * @param text in words
 */
public record StateLine(Kind kind, String text) {
    /** From what most needs the user's eye to what least does. */
    public enum Kind {
        /** A red sign. */
        FAILED,
        /** A spinner. */
        FETCHING,
        /** In the accent's colour, bold. */
        TODAY,
        /** Muted, without a sign. */
        PLAIN
    }
}
