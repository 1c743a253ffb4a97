package app.showshelf.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of all languages as their files have them. */
final class Bundles {
    static final Path FOLDER = Path.of("src/main/resources/app/showshelf/text");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern CHOICE = Pattern.compile("\\{(\\d+),choice,");

    /** One language. */
    record Bundle(Locale locale, TreeMap<String, String> texts) {
        /** The text with these arguments, by the rules of its own language. */
        String format(String key, Object... arguments) {
            return new MessageFormat(texts.get(key), locale).format(arguments);
        }

        /** The numbers of its arguments. */
        Set<String> arguments(String key) {
            return found(ARGUMENT, texts.get(key));
        }

        /** The numbers of the arguments on which its form depends. */
        Set<String> choices(String key) {
            return found(CHOICE, texts.get(key));
        }

        @Override
        public String toString() {
            return locale.toLanguageTag();
        }
    }

    private Bundles() {}

    /** Every language that has a file. */
    static List<Bundle> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().map(Bundles::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bundle english() {
        return read(FOLDER.resolve("texts.properties"));
    }

    private static Bundle read(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return new Bundle(locale(file.getFileName().toString()), texts);
    }

    private static Locale locale(String file) {
        String tag = file.replaceFirst("texts_?", "").replace(".properties", "").replace('_', '-');
        return tag.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(tag);
    }

    /** Keys that stand twice in a file; the later would win without a word. */
    static List<String> twice(Locale locale) throws IOException {
        String name = locale.equals(Locale.ENGLISH) ? "texts.properties" : "texts_" + locale.getLanguage() + ".properties";
        List<String> twice = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String line : Files.readAllLines(FOLDER.resolve(name))) {
            if (!line.startsWith("#") && line.contains("=") && !seen.add(line.substring(0, line.indexOf('=')).strip())) {
                twice.add(line);
            }
        }
        return twice;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
