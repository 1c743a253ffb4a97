package app.showshelf.ui.activity;

import java.util.regex.Pattern;

/** Takes out of a text what must not be shown to others: keys, and the name of the user in the names of folders. */
final class Secrets {
    private static final String HIDDEN = "\u2026";
    private static final int LEAST_KEY = 4;
    /** What keys look like, in case one is there that is no longer the present one. */
    private static final Pattern KEYS = Pattern.compile(
            "(?i)(?<=Bearer )\\S+|(?<=api_key=)[^&\\s\"]+|eyJ[\\w-]+(?:\\.[\\w-]+){1,2}|\\b[0-9a-f]{32}\\b|(?<=\"tmdbToken\" ?: ?\")[^\"]+");

    private final String key;
    private final String home;

    /** The present key, which may be empty, and the user's own folder. */
    Secrets(String key, String home) {
        this.key = key;
        this.home = home;
    }

    String hidden(String text) {
        String shown = key.length() < LEAST_KEY ? text : text.replace(key, HIDDEN);
        shown = KEYS.matcher(shown).replaceAll(HIDDEN);
        return home.length() < 2 ? shown : shown.replace(home, "~");
    }
}
