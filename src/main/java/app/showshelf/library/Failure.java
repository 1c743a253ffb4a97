package app.showshelf.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why the provider's answer could not be used. Kept as a code, so that screens can say it in the user's language.
 *
 * @param kind what happened
 * @param status the HTTP status, 0 where there was none
 */
public record Failure(Kind kind, int status) {

    /** What happened. */
    public enum Kind {
        /** The provider does not list it (404). */
        NOT_FOUND,
        /** The provider does not accept the key (401, 403). */
        KEY_REJECTED,
        /** No key was given to a provider that needs one. */
        KEY_MISSING,
        /** Too many requests (429). */
        TOO_MANY_REQUESTS,
        /** The provider has troubles of its own (5xx). */
        BUSY,
        /** The provider calls our request wrong (other 4xx). */
        REFUSED,
        /** The answer is not what the provider documents: no JSON, cut off, of the wrong shape. */
        BAD_ANSWER,
        /** The answer is larger than we are willing to read. */
        TOO_LARGE,
        /** No answer in time. */
        TIMEOUT,
        /** No connection: offline, or the provider is. */
        UNREACHABLE,
        /** A mistake on our side. */
        INTERNAL
    }

    /** A failure without a HTTP status. */
    public Failure(Kind kind) {
        this(kind, 0);
    }

    /** The key of the sentence that explains it; its arguments are the provider's name and the status. */
    public String textKey() {
        return "failure." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The form in which the store keeps it, for example {@code busy:503}. */
    public String code() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + status;
    }

    /** Reads {@link #code}; empty for null or a code of another version. */
    public static Optional<Failure> ofCode(String code) {
        if (code == null || !code.matches("[a-z_]+:\\d{1,3}")) {
            return Optional.empty();
        }
        String[] parts = code.split(":");
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(parts[0]))
                .findFirst()
                .map(kind -> new Failure(kind, Integer.parseInt(parts[1])));
    }
}
