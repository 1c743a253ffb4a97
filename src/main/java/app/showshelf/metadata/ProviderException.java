package app.showshelf.metadata;

import java.time.Duration;

import app.showshelf.library.Failure;

/** A provider's answer that could not be had or used. Its message never holds a key. */
public final class ProviderException extends Exception {
    private final Failure failure;
    private final Duration retryAfter;

    /** A failure without advice on when to come back. */
    public ProviderException(Failure failure, String message, Throwable cause) {
        this(failure, message, cause, null);
    }

    /**
     * A failure.
     *
     * @param retryAfter how long the provider asks us to wait; null when it does not say
     */
    public ProviderException(Failure failure, String message, Throwable cause, Duration retryAfter) {
        super(message, cause);
        this.failure = failure;
        this.retryAfter = retryAfter;
    }

    /** What happened. */
    public Failure failure() {
        return failure;
    }

    /** How long the provider asks us to wait; null when it does not say. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
