package app.showshelf.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What no report may say: keys, and the names of the user's folders. */
public final class Unsaid {
    private static final String KEY = "(key)";
    /** What is shorter is in every second word. */
    private static final int LEAST = 4;

    private final Supplier<List<String>> keys;
    private final Map<String, String> folders;

    /**
     * What is known to be private.
     *
     * @param keys as they are now
     * @param folders what stands for each folder in a report
     */
    public Unsaid(Supplier<List<String>> keys, Map<String, String> folders) {
        this.keys = keys;
        this.folders = Map.copyOf(folders);
    }

    /** The keys of that configuration, the folder of that library, and the user's own. */
    public static Unsaid of(Configuration configuration, AppFolders folders) {
        return new Unsaid(() -> List.of(configuration.tmdbToken(), configuration.settings().tmdbToken()),
                Map.of(folders.home().toString(), "(library)",
                        Optional.ofNullable(System.getProperty("user.home")).orElse(""), "~",
                        Optional.ofNullable(System.getProperty("user.name")).orElse(""), "(user)"));
    }

    /** The text without any of it, and without whatever looks like a key. */
    public String clean(String text) {
        String clean = text;
        for (String key : keys.get()) {
            clean = key.length() < LEAST ? clean : clean.replace(key, KEY);
        }
        List<String> names = new ArrayList<>(folders.keySet());
        names.sort(Comparator.comparingInt(String::length).reversed());
        for (String name : names) {
            clean = name.length() < LEAST ? clean : clean.replace(name, folders.get(name));
        }
        return clean.replaceAll("eyJ[\\w-]+\\.[\\w.-]+", KEY).replaceAll("(?i)(api_key=|bearer )[^\\s&\"]+", "$1" + KEY);
    }
}
