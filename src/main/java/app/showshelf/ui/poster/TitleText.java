package app.showshelf.ui.poster;

import java.text.Bidi;
import java.util.Locale;
import java.util.function.IntPredicate;

/** What is written on a poster for a name. */
final class TitleText {
    /** In letters, blanks included. */
    private static final int LONGEST_IN_CAPITALS = 12;
    private static final int CAPITALS_BIT = 17;

    private TitleText() {}

    /**
     * The name as it is written on the poster.
     *
     * @param displayable which characters the font has
     * @return empty when a letter cannot be displayed: no title is better than boxes
     */
    static String of(String name, int hash, IntPredicate displayable) {
        String shown = withoutStrangeSigns(name, displayable);
        boolean readable = shown.codePoints().allMatch(displayable) && shown.codePoints().anyMatch(c -> !Character.isWhitespace(c));
        if (!readable) {
            return "";
        }
        return (hash >>> CAPITALS_BIT & 1) == 1 ? capitals(shown) : shown;
    }

    static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** An emoji beside a readable name is left out rather than the whole name. */
    private static String withoutStrangeSigns(String name, IntPredicate displayable) {
        StringBuilder kept = new StringBuilder();
        name.codePoints().map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
                .filter(c -> displayable.test(c) || Character.isLetterOrDigit(c)).forEach(kept::appendCodePoint);
        return kept.toString().replaceAll(" +", " ").strip();
    }

    private static String capitals(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_IN_CAPITALS ? name.toUpperCase(Locale.ROOT) : name;
    }
}
