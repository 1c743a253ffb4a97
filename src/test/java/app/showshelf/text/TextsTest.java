package app.showshelf.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import app.showshelf.text.Bundles.Bundle;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTest {
    /** A key that the code names in full. */
    private static final Pattern CODE_KEY = Pattern
            .compile("(?:texts\\(\\)|texts|words)\\s*\\.get\\(\"([a-zA-Z_.]+[a-zA-Z_])\"|\\btext\\(\"([a-zA-Z_.]+[a-zA-Z_])\"");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    static List<Bundle> languages() {
        return Bundles.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheKeysOfEnglish(Bundle language) throws IOException {
        assertThat(language.texts().keySet()).isEqualTo(Bundles.english().texts().keySet());
        assertThat(Bundles.twice(language.locale())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextIsAMessageFormat(Bundle language) {
        language.texts().forEach((key, text) -> {
            assertThat(new MessageFormat(text, language.locale())).as(key).isNotNull();
            assertThat(text).as(key).isEqualTo(text.strip()).isNotEmpty().doesNotContainPattern(LONE_APOSTROPHE);
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageUsesTheSameArguments(Bundle language) {
        Bundle english = Bundles.english();
        language.texts().keySet().forEach(key -> assertThat(language.arguments(key)).as(key).isEqualTo(english.arguments(key)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextAsksOrShouts(Bundle language) {
        language.texts().forEach((key, text) -> assertThat(text.toLowerCase(language.locale())).as(key)
                .doesNotContain("!", "！", "¡", "please", "bitte ", "por favor", "veuillez", "s’il vous pla", "successfully"));
    }

    @ParameterizedTest
    @CsvSource({"en,'Drama, Crime, War'", "de,'Drama, Crime, War'", "es,'Drama, Crime, War'", "fr,'Drama, Crime, War'",
        "ja,Drama、Crime、War",
        "zh,Drama、Crime、War"})
    void listsAreJoinedAsTheLanguageJoinsThem(String language, String list) {
        Texts texts = new Texts(Locale.of(language));
        assertThat(texts.listed(List.of("Drama", "Crime", "War"))).isEqualTo(list);
        assertThat(texts.listed(List.of("Drama", "Crime")))
                .isEqualTo(list.substring(0, list.length() - "War".length()).replaceAll("[、, ]+$", ""));
        assertThat(texts.listed(List.of("Drama"))).isEqualTo("Drama");
        assertThat(texts.listed(List.of())).isEmpty();
    }

    @Test
    void noKeyIsUnused() throws IOException {
        Set<String> keys = Bundles.english().texts().keySet();
        var used = new UsedKeys(keys);
        assertThat(keys).allSatisfy(key -> assertThat(used.has(key)).as(key).isTrue());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatAViewNamesIsShownAsItStands(Bundle language) throws IOException {
        assertThat(new UsedKeys(language.texts().keySet()).inViews()).isNotEmpty()
                .allSatisfy(key -> assertThat(language.texts().get(key)).as(key).isNotNull().doesNotContain("{", "''"));
    }

    @Test
    void everyKeyInTheCodeExists() throws IOException {
        Set<String> known = Bundles.english().texts().keySet();
        List<String> missing = new ArrayList<>();
        for (Path source : UsedKeys.files("src/main/java", ".java")) {
            found(Files.readString(source)).stream().filter(key -> !known.contains(key)).forEach(key -> missing.add(source + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> found(String code) {
        Set<String> keys = new TreeSet<>();
        Matcher matcher = CODE_KEY.matcher(code);
        while (matcher.find()) {
            keys.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return keys;
    }
}
