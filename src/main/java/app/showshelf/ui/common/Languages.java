package app.showshelf.ui.common;

import java.util.List;
import java.util.Locale;

/** The languages that the program speaks. */
public final class Languages {
    /** All of them. */
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Languages() {}

    /**
     * The language to speak. A country's ways of writing are kept; what the program does not speak becomes English, dates
     * and numbers included.
     *
     * @param chosen a language tag; empty for the system's
     * @param system the system's
     */
    public static Locale of(String chosen, Locale system) {
        Locale wanted = chosen.isEmpty() ? system : Locale.forLanguageTag(chosen);
        return ALL.stream().anyMatch(known -> known.getLanguage().equals(wanted.getLanguage())) ? wanted : Locale.ENGLISH;
    }
}
