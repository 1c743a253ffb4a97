package app.showshelf.metadata.http;

import app.showshelf.metadata.ProviderException;

/** Whom a failure concerns: the one thing that was asked for, or every request to the provider. */
public final class FailureScope {
    private FailureScope() {}

    /** Passes on what the next request would meet as well (key, limit, connection); returns quietly for all else. */
    public static void rethrowIfOfTheProvider(ProviderException e) throws ProviderException {
        switch (e.failure().kind()) {
            case KEY_REJECTED, KEY_MISSING, TOO_MANY_REQUESTS, UNREACHABLE, INTERNAL -> throw e;
            case NOT_FOUND, BUSY, REFUSED, BAD_ANSWER, TOO_LARGE, TIMEOUT -> {
                // Of the thing asked for: the caller tries another way.
            }
        }
    }
}
