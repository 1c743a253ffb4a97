package app.showshelf.ui.common;

import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

/** The application's sign: three posters on a shelf line, the third one leaning. On the JavaFX thread. */
public final class AppIcon {
    private static final Color LEANING = Color.web("#FFD58A");
    private static final int SMALLEST = 16;

    private AppIcon() {}

    /** As window icons, from small to large. */
    public static List<Image> images() {
        return IntStream.of(SMALLEST, 24, 32, 48, 64, 128, 256).mapToObj(AppIcon::image).toList();
    }

    /** As a picture of that many pixels. */
    public static Image image(int size) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return node(size).snapshot(clear, null);
    }

    /** As a node of that size. */
    public static Canvas node(int size) {
        Canvas canvas = new Canvas(size, size);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.scale(size / (size == SMALLEST ? 16.0 : 64.0), size / (size == SMALLEST ? 16.0 : 64.0));
        if (size == SMALLEST) {
            drawOnPixels(g);
        } else {
            draw(g);
        }
        return canvas;
    }

    /** 64 by 64. */
    private static void draw(GraphicsContext g) {
        g.setFill(new LinearGradient(0, 0, 0, 1, true, CycleMethod.NO_CYCLE, new Stop(0, Color.web("#6F7CF2")),
                new Stop(1, Color.web("#3D46BE"))));
        g.fillRoundRect(0, 0, 64, 64, 30, 30);
        g.setFill(Color.WHITE);
        g.fillRoundRect(9, 47, 46, 5, 5, 5);
        g.fillRoundRect(12, 17, 11, 28, 5, 5);
        g.setFill(Color.color(1, 1, 1, 0.72));
        g.fillRoundRect(26, 12, 11, 33, 5, 5);
        g.save();
        // Its foot stands on the line; its head leans against the second one.
        g.translate(42, 47);
        g.rotate(-17);
        g.setFill(LEANING);
        g.fillRoundRect(0, -30, 11, 30, 5, 5);
        g.restore();
    }

    /** 16 by 16, every edge on a pixel. */
    private static void drawOnPixels(GraphicsContext g) {
        g.setFill(Color.web("#4C57D6"));
        g.fillRoundRect(0, 0, 16, 16, 8, 8);
        g.setFill(Color.WHITE);
        g.fillRect(3, 4, 3, 7);
        g.fillRect(2, 12, 12, 1.5);
        g.setFill(Color.web("#C9CFFF"));
        g.fillRect(7, 3, 3, 8);
        g.setFill(LEANING);
        g.fillPolygon(new double[]{10.2, 12.2, 14, 12}, new double[]{4.4, 3.8, 10.6, 11.2}, 4);
    }
}
