package app.showshelf.library;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that providers give to episodes that have none yet: TVmaze's "TBA", TMDB's "Episode 5" in the language of the answer. */
public final class Placeholders {
    private static final Set<String> WORDS = Set.of("tba", "tbd", "to be announced", "to be determined", "untitled");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:episode|episodio|épisode|episódio|folge|aflevering|avsnitt|odcinek|epizoda|bölüm|эпизод|серия|第|에피소드)?\\s*#?(?:\\d+\\.)?(\\d+)\\s*(?:話|集|回|회|화|\\. bölüm)?");

    private Placeholders() {}

    /** Whether the name says nothing: null, a word for "unknown", or the episode's own number. */
    public static boolean isPlaceholder(String name, Integer number) {
        if (name == null || name.isBlank()) {
            return true;
        }
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (WORDS.contains(plain)) {
            return true;
        }
        Matcher matcher = NUMBERED.matcher(plain);
        return number != null && matcher.matches() && matcher.group(1).replaceFirst("^0+(?=.)", "").equals(number.toString());
    }
}
