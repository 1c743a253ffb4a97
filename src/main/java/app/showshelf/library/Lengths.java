package app.showshelf.library;

import java.util.List;

/**
 * How long the store lets facts be. A text that is longer is cut where it becomes a fact, so that what is stored and what is
 * fetched again are the same; an id, an address or a code would be a wrong one when cut, and is left out.
 */
final class Lengths {
    static final int NAME = 1000;
    static final int EPISODE_NAME = 2000;
    static final int OVERVIEW = 100_000;
    static final int NETWORK = 500;
    static final int GENRE = 200;
    static final int ADDRESS = 2000;
    static final int LANGUAGE = 100;
    static final int FOREIGN_ID = 32;
    static final int ID = 64;

    /** No show has so many, and a list without end would fill a row. */
    private static final int GENRES = 50;

    private Lengths() {}

    /** The first of these genres, as far as there is room for each. */
    static List<String> genres(List<String> all) {
        return all.stream().limit(GENRES).map(genre -> cut(genre, GENRE)).toList();
    }

    /** The text as far as there is room, and no half of a character; null for null. */
    static String cut(String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** The text; null where there is no room for it. */
    static String orNone(String text, int most) {
        return text == null || text.length() > most ? null : text;
    }
}
