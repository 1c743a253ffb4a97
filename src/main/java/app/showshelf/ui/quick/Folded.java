package app.showshelf.ui.quick;

import java.util.Arrays;

import app.showshelf.library.NameOrder;

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
            folded.append(NameOrder.fold(original.substring(at, original.offsetByCodePoints(at, 1))));
            if (folded.length() > origins.length) {
                origins = Arrays.copyOf(origins, folded.length() * 2);
            }
            Arrays.fill(origins, before, folded.length(), at);
        }
        return new Folded(folded.toString(), origins);
    }

    String text() {
        return text;
    }

    /** The place in the original of that letter. */
    int origin(int at) {
        return origins[at];
    }
}
