package app.showshelf.store;

/** The store could not be opened; {@link #reason} says why in a form that screens can put into words. */
public final class StoreException extends RuntimeException {
    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** Another program has the library open. */
        IN_USE,
        /** The library was written by a newer version of Showshelf. */
        NEWER,
        /** The folder cannot be written. */
        FOLDER,
        /** The file is damaged, or anything else. */
        BROKEN
    }

    StoreException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why the store could not be opened. */
    public Reason reason() {
        return reason;
    }
}
