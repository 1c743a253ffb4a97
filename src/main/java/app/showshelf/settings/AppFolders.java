package app.showshelf.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import net.harawata.appdirs.AppDirsFactory;

/**
 * Where the files of one library live: all in one folder, which is local to the machine because a database must not be
 * synchronised by others while it is open.
 *
 * @param home the folder
 */
public record AppFolders(Path home) {
    static final String VARIABLE = "SHOWSHELF_HOME";
    private static final String NAME = "Showshelf";

    /** The folder that {@code SHOWSHELF_HOME} names, else the platform's own. */
    public static AppFolders of(Map<String, String> environment) {
        return new AppFolders(named(environment).orElseGet(() -> usual(environment.get("XDG_DATA_HOME"))));
    }

    /** Whether the variable names what cannot be a folder on this machine. */
    static boolean isUnusable(Map<String, String> environment) {
        return !environment.getOrDefault(VARIABLE, "").isBlank() && named(environment).isEmpty();
    }

    private static Optional<Path> named(Map<String, String> environment) {
        String named = environment.getOrDefault(VARIABLE, "").strip();
        try {
            return named.isEmpty() ? Optional.empty() : Optional.of(Path.of(named).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The platform's folder, but not where an empty or relative variable leads, which the XDG specification tells us to ignore. */
    private static Path usual(String xdgDataHome) {
        String usual = AppDirsFactory.getInstance().getUserDataDir(NAME, null, null, false);
        boolean misled = xdgDataHome != null && !xdgDataHome.startsWith("/") && usual.equals(xdgDataHome + "/" + NAME);
        return misled ? Path.of(System.getProperty("user.home"), ".local", "share", NAME) : Path.of(usual);
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

    /** The part of the log that is being written. */
    public Path log() {
        return logs().resolve("showshelf.log");
    }

    /** How the window looked when it was closed; may be deleted at any time. */
    public Path lastWindow() {
        return home.resolve("window.last");
    }

    /** What the user has chosen. */
    public Path settingsFile() {
        return home.resolve("settings.json");
    }
}
