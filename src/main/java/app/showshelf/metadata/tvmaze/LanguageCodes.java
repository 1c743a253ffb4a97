package app.showshelf.metadata.tvmaze;

import java.util.Arrays;
import java.util.Locale;

/** TVmaze gives languages by their English names, the library keeps codes. */
final class LanguageCodes {
    private LanguageCodes() {}

    /** The code of two letters, for example {@code de} for German; null where there is none. */
    static String ofEnglishName(String name) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
