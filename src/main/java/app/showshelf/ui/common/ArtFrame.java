package app.showshelf.ui.common;

import java.util.concurrent.Callable;

import javafx.scene.image.Image;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Rectangle;

/** A picture of fixed size with round corners, drawn on a worker; until then the colour of the empty shelf. */
public final class ArtFrame extends Rectangle {
    /** An empty frame. */
    public ArtFrame(double width, double height, double radius) {
        super(width, height);
        getStyleClass().add("art-frame");
        setArcWidth(2 * radius);
        setArcHeight(2 * radius);
    }

    /** Has the picture drawn and shows it. */
    public ArtFrame load(Jobs jobs, Callable<Image> draw) {
        jobs.run(draw, picture -> setFill(new ImagePattern(picture)), _ -> {});
        return this;
    }
}
