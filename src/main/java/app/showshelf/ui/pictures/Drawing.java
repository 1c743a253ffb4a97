package app.showshelf.ui.pictures;

import javafx.scene.image.Image;

/** Draws the picture of a show that has none. Called on worker threads only. */
@FunctionalInterface
public interface Drawing {
    /** The picture at about the size of the request, with square corners. */
    Image draw(PictureRequest request);
}
