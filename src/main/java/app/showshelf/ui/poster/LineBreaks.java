package app.showshelf.ui.poster;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Where a line may end: between words, and between any two characters of Chinese, Japanese and Korean. */
final class LineBreaks {
    private static final int FIRST_CJK = 0x2E80;

    private LineBreaks() {}

    /** The parts of a text that stay on one line, each with the blanks that follow it. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String piece : split(text.strip(), BreakIterator.getLineInstance(Locale.ROOT))) {
            if (pieces.isEmpty() || mayEndLine(pieces.getLast())) {
                pieces.add(piece);
            } else {
                pieces.add(pieces.removeLast() + piece);
            }
        }
        return pieces;
    }

    /** The platform's rules also break behind an apostrophe or a slash inside a word. */
    private static boolean mayEndLine(String piece) {
        int last = piece.codePointBefore(piece.length());
        return Character.isWhitespace(last) || Character.getType(last) == Character.DASH_PUNCTUATION || last >= FIRST_CJK;
    }

    /** Breaks pieces that do not fit a line into characters as people see them. */
    static List<String> splitWide(List<String> pieces, Predicate<String> fits) {
        List<String> parts = new ArrayList<>();
        for (String piece : pieces) {
            parts.addAll(fits.test(piece) ? List.of(piece) : split(piece, BreakIterator.getCharacterInstance(Locale.ROOT)));
        }
        return parts;
    }

    /** Fills line after line; null when a piece alone does not fit. */
    static List<String> wrap(List<String> pieces, Predicate<String> fits) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces) {
            if (!fits.test(piece)) {
                return null;
            }
            if (!line.isEmpty() && !fits.test(line + piece)) {
                lines.add(line);
                line = "";
            }
            line += piece;
        }
        lines.add(line);
        return lines;
    }

    private static List<String> split(String text, BreakIterator breaks) {
        List<String> parts = new ArrayList<>();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }
}
