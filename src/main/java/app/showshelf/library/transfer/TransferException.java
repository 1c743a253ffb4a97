package app.showshelf.library.transfer;

import java.util.Locale;

/** A file of a library could not be read or written; {@link #reason} says why in a form that screens can put into words. */
public final class TransferException extends RuntimeException {
    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** It is something else than a library. */
        NOT_OURS,
        /** A newer version of Showshelf has written it. */
        NEWER,
        /** It is cut off or was changed. */
        BROKEN,
        /** A show in it is larger than any is. */
        TOO_LARGE,
        /** It cannot be read. */
        UNREADABLE,
        /** It cannot be written. */
        UNWRITABLE
    }

    TransferException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The key of the sentence that explains it. */
    public String textKey() {
        return "transfer." + reason.name().toLowerCase(Locale.ROOT);
    }
}
