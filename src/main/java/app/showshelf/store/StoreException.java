package app.showshelf.store;

import java.sql.SQLException;
import java.util.Locale;

/** The store could not be opened; {@link #reason} says why in a form that screens can put into words. */
public final class StoreException extends RuntimeException {
    static final int IN_USE_CODE = 90020;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** Another program has the library open. */
        IN_USE,
        /** The library was written by a newer version of Showshelf. */
        NEWER,
        /** The folder cannot be written. */
        FOLDER,
        /** It has to be updated to this version's form, and no backup could be made before. */
        NO_BACKUP,
        /** There is no room on the disk. */
        FULL,
        /** The file is damaged. */
        DAMAGED,
        /** Anything else. */
        BROKEN
    }

    StoreException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** What a failure to open the database comes from. */
    static StoreException opening(String message, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == IN_USE_CODE) {
                return new StoreException(Reason.IN_USE, "Another program has the library open", failure);
            }
        }
        return new StoreException(reason(failure), message, failure);
    }

    private static Reason reason(Throwable failure) {
        return Damage.isSaidBy(failure) ? Reason.DAMAGED : Damage.isNotWritten(failure) ? Reason.FULL : Reason.BROKEN;
    }

    /** The key of the sentence that explains it. */
    public String textKey() {
        return "store." + reason.name().toLowerCase(Locale.ROOT);
    }

    /** Why the store could not be opened. */
    public Reason reason() {
        return reason;
    }
}
