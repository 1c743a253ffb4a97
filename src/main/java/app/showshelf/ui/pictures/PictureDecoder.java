package app.showshelf.ui.pictures;

import java.io.ByteArrayInputStream;

import javafx.scene.image.Image;

/** Makes a picture for the screen out of a file's bytes. */
final class PictureDecoder {
    /** More pixels than this are refused unseen. */
    static final long MOST_PIXELS = 50_000_000;

    private PictureDecoder() {}

    /** The picture, scaled to cover its place and cut to it. */
    static Image decode(byte[] bytes, PictureRequest place) throws PictureException {
        PictureHeader header = PictureHeader.of(bytes).orElseThrow(() -> new PictureException("Not a picture"));
        if (header.pixels() > MOST_PIXELS) {
            throw new PictureException("Too large: " + header.width() + " by " + header.height());
        }
        double scale = Math.max((double) place.width() / header.width(), (double) place.height() / header.height());
        var image = new Image(new ByteArrayInputStream(bytes), Math.ceil(header.width() * scale), Math.ceil(header.height() * scale), false,
                true);
        if (image.isError()) {
            throw new PictureException("Broken picture", image.getException());
        }
        return Cut.to(place, image);
    }
}
