package app.showshelf.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which keys the views and the code name, in full or by a beginning to which they add a word of their own. */
final class UsedKeys {
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"(?:\\$\\{bundle:)?([\\w.\\-]*)}?\"");
    private static final Pattern WORD = Pattern.compile("\\w+");

    private final Set<String> inViews = new TreeSet<>();
    private final Set<String> literals = new TreeSet<>();
    private final Set<String> words = new TreeSet<>();
    private final Set<String> texts;

    UsedKeys(Set<String> texts) throws IOException {
        this.texts = texts;
        for (Path view : files("src/main/resources", ".fxml")) {
            collect(FXML_KEY, Files.readString(view), inViews);
        }
        for (Path source : files("src/main/java", ".java")) {
            String code = Files.readString(source);
            collect(LITERAL, code, literals);
            collect(WORD, code.toLowerCase(Locale.ROOT), words);
        }
    }

    Set<String> inViews() {
        return inViews;
    }

    boolean has(String key) {
        return inViews.contains(key) || literals.contains(key) || isMade(key);
    }

    /** "activity.reason.opened" where the code has "activity.reason." or "activity.reason" and somewhere OPENED. */
    private boolean isMade(String key) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String beginning = key.substring(0, dot);
            if (literals.contains(beginning + ".") || literals.contains(beginning) && isNoText(beginning)) {
                return Stream.of(key.substring(dot + 1).split("\\.")).allMatch(word -> words.contains(word.toLowerCase(Locale.ROOT)));
            }
        }
        return false;
    }

    /** What is a text of its own is hardly a beginning. */
    private boolean isNoText(String beginning) {
        return beginning.contains(".") && !texts.contains(beginning);
    }

    private static void collect(Pattern pattern, String text, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(matcher.groupCount()));
        }
    }

    static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
