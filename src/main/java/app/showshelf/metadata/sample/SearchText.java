package app.showshelf.metadata.sample;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What someone typed to find a show: neither case nor accents nor the order of words matter. */
final class SearchText {
    private static final Pattern ACCENTS = Pattern.compile("[\\p{InCombiningDiacriticalMarks}\\u0591-\\u05C7\\u064B-\\u065F]");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02BC]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{So}]+");
    private static final int EXACT = 4;
    private static final int BEGINNING = 3;
    private static final int WORDS = 2;
    private static final int INSIDE = 1;
    private final String text;
    private final List<String> words;

    SearchText(String typed) {
        text = plain(typed);
        words = Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** How well a name fits: 0 not at all, larger is better. */
    int rank(String name) {
        String plain = plain(name);
        if (words.isEmpty() || !words.stream().allMatch(plain::contains)) {
            return 0;
        }
        if (plain.equals(text)) {
            return EXACT;
        }
        if (plain.startsWith(text)) {
            return BEGINNING;
        }
        return words.stream().allMatch(word -> (" " + plain).contains(" " + word)) ? WORDS : INSIDE;
    }

    private static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String letters = APOSTROPHES.matcher(ACCENTS.matcher(lower).replaceAll("")).replaceAll("");
        return BETWEEN_WORDS.matcher(withoutStrokes(letters).replace("&", " and ")).replaceAll(" ").strip();
    }

    /** Letters that Unicode does not take apart, although people type them without the stroke. */
    private static String withoutStrokes(String text) {
        return text.replace('ø', 'o').replace('ł', 'l').replace('đ', 'd').replace('ı', 'i').replace("ß", "ss").replace("æ", "ae")
                .replace("œ", "oe");
    }
}
