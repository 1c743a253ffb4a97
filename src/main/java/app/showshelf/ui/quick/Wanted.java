package app.showshelf.ui.quick;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import app.showshelf.library.NameOrder;

/** What the user looks for: a few words, each of which must be somewhere in the name, in any case, with or without accents. */
record Wanted(List<String> words) {
    private static final int AT_WORD = 1;
    private static final int INSIDE = 2;
    /** That it does not match. */
    static final int NONE = -1;

    static Wanted of(String text) {
        return new Wanted(Stream.of(NameOrder.fold(text).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How well a folded name fits, 0 best; or {@link #NONE}. */
    int rank(String folded) {
        int rank = 0;
        for (String word : words) {
            int at = find(folded, word);
            if (at < 0) {
                return NONE;
            }
            rank += at == 0 ? 0 : isWordStart(folded, at) ? AT_WORD : INSIDE;
        }
        return rank;
    }

    /** The letters of a name that match. */
    BitSet letters(String name) {
        BitSet letters = new BitSet(name.length());
        Folded folded = Folded.of(name);
        for (String word : words) {
            int from = find(folded.text(), word);
            for (int i = from; from >= 0 && i < from + word.length(); i++) {
                letters.set(folded.origin(i));
            }
        }
        return letters;
    }

    /** At the start of the name, else of one of its words, else anywhere. */
    private static int find(String folded, String word) {
        int anywhere = folded.indexOf(word);
        for (int at = anywhere; at >= 0; at = folded.indexOf(word, at + 1)) {
            if (isWordStart(folded, at)) {
                return at;
            }
        }
        return anywhere;
    }

    private static boolean isWordStart(String folded, int at) {
        return at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
    }
}
