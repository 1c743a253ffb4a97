package app.showshelf.ui.pictures;

import app.showshelf.metadata.PictureKind;
import app.showshelf.settings.ProviderId;

/**
 * One picture at one size.
 *
 * @param provider whose picture it is
 * @param path what {@code MetadataProvider.picture} understands; null asks for the drawn picture alone
 * @param kind what is shown
 * @param name of the show, from which the picture is drawn
 * @param episode the number of the episode on a still, else 0
 * @param width in pixels of the screen
 * @param height in pixels of the screen
 * @param radius of the corners, in pixels of the screen; 0 leaves them square
 */
public record PictureRequest(ProviderId provider, String path, PictureKind kind, String name, int episode, int width, int height,
        int radius) {

    /** A poster for that width of the screen; posters are two by three. */
    public static PictureRequest poster(ProviderId provider, String path, String name, int width, int radius) {
        return new PictureRequest(provider, path, PictureKind.POSTER, name, 0, width, width * 3 / 2, radius);
    }

    /** A backdrop with square corners. */
    public static PictureRequest backdrop(ProviderId provider, String path, String name, int width, int height) {
        return new PictureRequest(provider, path, PictureKind.BACKDROP, name, 0, width, height, 0);
    }

    /** The drawn picture that stands where this one is missing. */
    public PictureRequest drawn() {
        return isDrawn() ? this : new PictureRequest(provider, null, kind, name, episode, width, height, radius);
    }

    boolean isDrawn() {
        return path == null || path.isBlank();
    }
}
