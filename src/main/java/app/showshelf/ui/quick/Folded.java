package app.showshelf.ui.quick;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** A text without case and accents, that knows which letter of the text each of its letters comes from. */
final class Folded {
    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Folded of(String original) {
        StringBuilder folded = new StringBuilder();
        int[] origins = new int[original.length() * 4 + 1];
        for (int at = 0; at < original.length(); at = original.offsetByCodePoints(at, 1)) {
            int before = folded.length();
            folded.append(fold(original.substring(at, original.offsetByCodePoints(at, 1))));
            if (folded.length() > origins.length) {
                origins = Arrays.copyOf(origins, folded.length() * 2);
            }
            Arrays.fill(origins, before, folded.length(), at);
        }
        return new Folded(folded.toString(), origins);
    }

    /** "Ærø Straße" becomes "aero strasse". */
    static String fold(String text) {
        if (text.chars().allMatch(letter -> letter < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(letter -> folded.append(plain(letter)));
        return folded.toString();
    }

    /** Letters that are no letter with an accent to Unicode, but to those who type. */
    private static String plain(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ı' -> "i";
            default -> Character.toString(letter);
        };
    }

    String text() {
        return text;
    }

    /** The place in the original of that letter. */
    int origin(int at) {
        return origins[at];
    }
}
