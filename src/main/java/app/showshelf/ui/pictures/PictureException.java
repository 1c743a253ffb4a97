package app.showshelf.ui.pictures;

/** A picture that cannot be had or shown; the drawn one stands in for it. */
final class PictureException extends Exception {
    PictureException(String message) {
        super(message);
    }

    PictureException(String message, Throwable cause) {
        super(message, cause);
    }
}
