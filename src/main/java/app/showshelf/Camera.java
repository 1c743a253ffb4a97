package app.showshelf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import javax.imageio.ImageIO;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

import app.showshelf.settings.Configuration;
import app.showshelf.settings.ThemeChoice;

/** Takes pictures of a scene that no window has to show. */
final class Camera {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);
    private static final int SAME_IN_A_ROW = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Scene scene;
    private final Configuration configuration;

    Camera(Scene scene, Configuration configuration) {
        this.scene = scene;
        this.configuration = configuration;
    }

    /** Waits until the scene looks the same for a while; what keeps moving is waited for in vain, but not for ever. */
    void awaitStillness() throws InterruptedException {
        int[] before = pixels(look());
        int same = 0;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (same < SAME_IN_A_ROW && System.nanoTime() < end) {
            Thread.sleep(BETWEEN_LOOKS);
            int[] now = pixels(look());
            same = Arrays.equals(before, now) && !isDrawing() ? same + 1 : 0;
            before = now;
        }
    }

    /** A picture as it is. */
    void take(Path file) throws IOException {
        Tour.onFx(this::styleAnew);
        WritableImage image = look();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels(image), 0, width);
        ImageIO.write(picture, "png", file.toFile());
    }

    /** The same in the light theme; the theme is as before then. */
    void takeLight(Path file) throws IOException, InterruptedException {
        ThemeChoice before = configuration.settings().theme();
        configuration.update(settings -> settings.withTheme(ThemeChoice.LIGHT));
        awaitStillness();
        take(file);
        configuration.update(settings -> settings.withTheme(before));
        awaitStillness();
    }

    /** A frame without its picture looks still, but is not. */
    private boolean isDrawing() {
        return Tour.onFx(() -> scene.getRoot().lookupAll(".art-frame").stream()
                .anyMatch(frame -> ((Parent) frame).getChildrenUnmodifiable().isEmpty()));
    }

    /** Without a window, what stands in a scroll pane keeps the styles of before until it comes into the scene again. */
    private Void styleAnew() {
        Parent root = scene.getRoot();
        scene.setRoot(new Region());
        scene.setRoot(root);
        return null;
    }

    private WritableImage look() {
        return Tour.onFx(() -> scene.snapshot(null));
    }

    private static int[] pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        IntBuffer buffer = IntBuffer.allocate(width * height);
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), buffer, width);
        return buffer.array();
    }
}
