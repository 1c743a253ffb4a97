package app.showshelf.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a backup was made. */
public enum BackupKind {
    /** After a day with changes. */
    DAILY,
    /** The user wanted it. */
    BY_HAND,
    /** Before another version of the program changed the form of the store. */
    BEFORE_UPDATE,
    /** Before another backup took the place of the library. */
    BEFORE_RESTORE,
    /** Before what was removed long ago was forgotten. */
    BEFORE_CLEANUP;

    /** In file names. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in the texts. */
    public String textKey() {
        return "backup.kind." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<BackupKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
