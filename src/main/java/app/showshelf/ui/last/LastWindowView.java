package app.showshelf.ui.last;

import java.util.function.Consumer;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import app.showshelf.ui.last.LastWindow.Spot;

/**
 * Shows the last window until the present one can take its place. It has no control and needs no style sheet, so it costs hardly
 * more than an empty window. What is clicked meanwhile is kept for the one who comes after.
 */
public final class LastWindowView extends Pane {
    private Consumer<String> opened = show -> waiting = show;
    private final WritableImage image;
    private String waiting;

    /** That window's picture. */
    public LastWindowView(LastWindow last) {
        image = new WritableImage(new PixelBuffer<>(last.width(), last.height(), last.pixels(), PixelFormat.getByteBgraPreInstance()));
        ImageView picture = new ImageView(image);
        picture.setFitWidth(last.width() / last.scale());
        picture.setFitHeight(last.height() / last.scale());
        getChildren().add(picture);
        last.spots().forEach(this::add);
    }

    /** From now on a click opens a show there; what was clicked before is opened at once. */
    public void opensBy(Consumer<String> show) {
        opened = show;
        if (waiting != null) {
            show.accept(waiting);
        }
    }

    /** What may be seen beside it while the window grows. */
    public Color ground() {
        return image.getPixelReader().getColor((int) image.getWidth() - 1, (int) image.getHeight() - 1);
    }

    private void add(Spot spot) {
        Region place = new Region();
        place.resizeRelocate(spot.x(), spot.y(), spot.width(), spot.height());
        place.setManaged(false);
        place.setPickOnBounds(true);
        place.setCursor(Cursor.HAND);
        place.setAccessibleRole(AccessibleRole.BUTTON);
        place.setAccessibleText(spot.words());
        place.setOnMouseClicked(_ -> opened.accept(spot.show()));
        getChildren().add(place);
    }
}
