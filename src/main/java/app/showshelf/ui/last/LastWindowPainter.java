package app.showshelf.ui.last;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Transform;

import app.showshelf.library.ShowCard;
import app.showshelf.settings.WindowState;
import app.showshelf.ui.last.LastWindow.Spot;
import app.showshelf.ui.live.RowPart;

/** Takes down what a window shows. On the JavaFX thread. */
public final class LastWindowPainter {
    private final List<Spot> spots = new ArrayList<>();
    private final Bounds frame;

    private LastWindowPainter(Parent root) {
        this.frame = root.getLayoutBounds();
    }

    /** The window of that content on that ground, which stood there and is drawn with so many pixels for one px of its screen. */
    public static LastWindow paint(Parent root, Paint ground, WindowState window, double scale) {
        LastWindowPainter painter = new LastWindowPainter(root);
        painter.look(root);
        SnapshotParameters exactly = new SnapshotParameters();
        exactly.setTransform(Transform.scale(scale, scale));
        exactly.setFill(ground);
        Image picture = root.snapshot(exactly, null);
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        byte[] pixels = new byte[width * height * LastWindow.BYTES_PER_PIXEL];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getByteBgraPreInstance(), pixels, 0,
                width * LastWindow.BYTES_PER_PIXEL);
        return new LastWindow(window, scale, width, height, ByteBuffer.wrap(pixels), painter.spots);
    }

    private void look(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && child instanceof RowPart<?> part && part.item() instanceof ShowCard card) {
                add(part, card);
            } else if (child.isVisible() && child instanceof Parent inner) {
                look(inner);
            }
        }
    }

    private void add(RowPart<?> part, ShowCard card) {
        Bounds place = part.localToScene(part.getLayoutBounds());
        if (place.intersects(frame)) {
            spots.add(new Spot(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight(), card.ref().toString(),
                    part.getAccessibleText()));
        }
    }
}
