package app.showshelf.metadata.http;

import java.io.IOException;

/** A body is larger than we are willing to read. */
final class TooLargeException extends IOException {
    TooLargeException(long maxBytes) {
        super("More than " + maxBytes + " bytes");
    }
}
