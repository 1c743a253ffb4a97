package app.showshelf.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where facts can come from. */
public enum ProviderId {
    TMDB, TVMAZE, SAMPLE;

    /** The name in references, settings and on the command line: {@code tmdb}, {@code tvmaze}, {@code sample}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The provider of that key, in any case of letters; empty if there is none. */
    public static Optional<ProviderId> ofKey(String key) {
        return Arrays.stream(values()).filter(id -> id.key().equalsIgnoreCase(key)).findFirst();
    }
}
