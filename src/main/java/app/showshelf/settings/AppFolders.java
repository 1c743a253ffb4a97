package app.showshelf.settings;

import java.nio.file.Path;
import java.util.Map;

import net.harawata.appdirs.AppDirsFactory;

/**
 * Where the files of one library live: all in one folder, which is local to the machine because a database must not be
 * synchronised by others while it is open.
 *
 * @param home the folder
 */
public record AppFolders(Path home) {
    private static final String VARIABLE = "SHOWSHELF_HOME";

    /** The folder that {@code SHOWSHELF_HOME} names, else the platform's own. */
    public static AppFolders of(Map<String, String> environment) {
        String named = environment.getOrDefault(VARIABLE, "").strip();
        return new AppFolders(named.isEmpty()
                ? Path.of(AppDirsFactory.getInstance().getUserDataDir("Showshelf", null, null, false))
                : Path.of(named).toAbsolutePath().normalize());
    }

    /** The store, without the ending that H2 adds. */
    public Path library() {
        return home.resolve("library");
    }

    /** Copies of the store. */
    public Path backups() {
        return home.resolve("backups");
    }

    /** Pictures from providers; may be deleted at any time. */
    public Path images() {
        return home.resolve("images");
    }

    /** The log, rolled. */
    public Path logs() {
        return home.resolve("logs");
    }

    /** What the user has chosen. */
    public Path settingsFile() {
        return home.resolve("settings.json");
    }
}
