package app.showshelf.metadata.http;

import java.io.IOException;

/** An answer began and did not come to its end, or was no HTTP. */
final class BrokenAnswerException extends IOException {
    BrokenAnswerException(Throwable cause) {
        super("The answer is broken", cause);
    }
}
