package app.showshelf.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import javafx.geometry.NodeOrientation;

/** The languages that the program speaks. */
public final class Languages {
    /** All of them. Chinese is written in simplified characters. */
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("es"), Locale.FRENCH, Locale.JAPANESE,
            Locale.forLanguageTag("zh-Hans"));

    private static final Set<String> TRADITIONAL_CHINESE = Set.of("TW", "HK", "MO");

    private Languages() {}

    /**
     * The language to speak, in the user's country: how days, times and numbers are written and when the week begins stay that
     * country's. What the program does not speak becomes English; Chinese in traditional characters too, which the program
     * cannot write, unless Chinese was chosen.
     *
     * @param chosen a language tag; empty for the system's
     * @param system the system's
     */
    public static Locale of(String chosen, Locale system) {
        Locale wanted = chosen.isEmpty() ? system : Locale.forLanguageTag(chosen);
        Locale spoken = ALL.stream().filter(known -> known.getLanguage().equals(wanted.getLanguage())).findFirst()
                .filter(_ -> !isTraditionalChinese(wanted)).orElse(Locale.ENGLISH);
        String country = wanted.getCountry().isEmpty() ? system.getCountry() : wanted.getCountry();
        // The system's may be anything; only a real code can be kept.
        return country.matches("[A-Z]{2}|[0-9]{3}") ? new Locale.Builder().setLocale(spoken).setRegion(country).build() : spoken;
    }

    private static boolean isTraditionalChinese(Locale locale) {
        return locale.getScript().equals("Hant")
                || locale.getLanguage().equals("zh") && locale.getScript().isEmpty() && TRADITIONAL_CHINESE.contains(locale.getCountry());
    }

    /** A language by its own name, to stand in a list: "Español". */
    public static String name(Locale language) {
        return name(language, language);
    }

    /** A language by its name in another, to stand in a list. */
    public static String name(Locale language, Locale in) {
        String name = language.getDisplayName(in);
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(in) + name.substring(first);
    }

    /** From which side its own name is read. */
    public static NodeOrientation orientation(Locale locale) {
        byte direction = Character.getDirectionality(locale.getDisplayLanguage(locale).codePointAt(0));
        boolean rightToLeft = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }
}
