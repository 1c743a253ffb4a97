package app.showshelf.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTest {
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
    /** A key that the code names in full. */
    private static final Pattern CODE_KEY = Pattern
            .compile("(?:texts\\(\\)|texts|words)\\s*\\.get\\(\"([a-zA-Z_.]+[a-zA-Z_])\"|\\btext\\(\"([a-zA-Z_.]+[a-zA-Z_])\"");

    @Test
    void allLanguagesHaveTheSameKeys() throws IOException {
        assertThat(bundle("texts_de.properties").stringPropertyNames()).isEqualTo(bundle("texts.properties").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts.properties", "texts_de.properties"})
    void everyTextIsAMessageFormat(String file) throws IOException {
        bundle(file).forEach((key, text) -> assertThat(new MessageFormat(text.toString(), Locale.ENGLISH)).as(key.toString()).isNotNull());
    }

    @Test
    void allLanguagesUseTheSameArguments() throws IOException {
        Properties german = bundle("texts_de.properties");
        bundle("texts.properties").forEach((key, text) -> assertThat(arguments(german.getProperty(key.toString()))).as(key.toString())
                .isEqualTo(arguments(text.toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts.properties", "texts_de.properties"})
    void noTextAsksOrShouts(String file) throws IOException {
        bundle(file).forEach(
                (key, text) -> assertThat(text.toString()).as(key.toString()).doesNotContain("!").doesNotContainIgnoringCase("please")
                        .doesNotContainIgnoringCase("bitte ").doesNotContainIgnoringCase("successfully"));
    }

    @Test
    void everyKeyInAViewExists() throws IOException {
        Set<String> known = bundle("texts.properties").stringPropertyNames();
        List<String> missing = new ArrayList<>();
        for (Path view : files("src/main/resources", ".fxml")) {
            found(FXML_KEY, view).stream().filter(key -> !known.contains(key)).forEach(key -> missing.add(view + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyInTheCodeExists() throws IOException {
        Set<String> known = bundle("texts.properties").stringPropertyNames();
        List<String> missing = new ArrayList<>();
        for (Path source : files("src/main/java", ".java")) {
            found(CODE_KEY, source).stream().filter(key -> !known.contains(key)).forEach(key -> missing.add(source + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> found(Pattern pattern, Path file) throws IOException {
        Set<String> keys = new TreeSet<>();
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            keys.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return keys;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d)").matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }

    private static Properties bundle(String file) throws IOException {
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(TextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
