package app.showshelf.metadata.http;

import java.io.IOException;

/** The connection ended in the middle of a body. */
final class CutOffException extends IOException {
    CutOffException(Throwable cause) {
        super("The connection ended before the body did", cause);
    }
}
