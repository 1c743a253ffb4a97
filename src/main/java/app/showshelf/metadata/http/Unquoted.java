package app.showshelf.metadata.http;

import java.io.IOException;

/** Why a request failed, with the kinds and places of all causes, but none of their words: those can quote what was sent or came. */
final class Unquoted extends IOException {
    private static final long serialVersionUID = 1L;

    Unquoted(Throwable failure) {
        super(failure.getClass().getName(), failure.getCause() == null ? null : new Unquoted(failure.getCause()));
        setStackTrace(failure.getStackTrace());
    }
}
