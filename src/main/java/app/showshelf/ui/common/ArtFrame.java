package app.showshelf.ui.common;

import java.util.concurrent.Callable;

import javafx.geometry.NodeOrientation;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Rectangle;

/** A picture of fixed size with round corners, drawn on a worker; until then an empty place of that size. */
public final class ArtFrame extends StackPane {
    private final double radius;

    /** An empty frame; all in px. */
    public ArtFrame(double width, double height, double radius) {
        this.radius = radius;
        getStyleClass().add("art-frame");
        // What is drawn has its words in it, and the light where it belongs.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinSize(width, height);
        setMaxSize(width, height);
    }

    /** Has the picture drawn and shows it. */
    public ArtFrame load(Jobs jobs, Callable<Image> draw) {
        jobs.run(draw, this::show, _ -> {});
        return this;
    }

    private void show(Image picture) {
        Rectangle shape = new Rectangle(getMinWidth(), getMinHeight(), new ImagePattern(picture));
        shape.getStyleClass().add("art");
        shape.setArcWidth(2 * radius);
        shape.setArcHeight(2 * radius);
        getChildren().setAll(shape);
    }
}
