package app.showshelf.ui.common;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import org.junit.jupiter.api.BeforeAll;
import org.testfx.api.FxToolkit;

import app.showshelf.settings.ThemeChoice;

/** For tests of controls and screens without a robot: the toolkit runs, and work can be done on its thread. */
public abstract class FxTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        // By TestFX, so that tests with a robot can run in the same JVM.
        FxToolkit.registerPrimaryStage();
    }

    /** Does that on the JavaFX thread and waits for it. */
    protected static <T> T onFx(Callable<T> work) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Exception | AssertionError e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.get(20, TimeUnit.SECONDS);
    }

    /** The same for work that answers nothing. */
    protected static void doFx(Jobs.Work work) throws Exception {
        onFx(() -> {
            work.perform();
            return null;
        });
    }

    /** A scene in our look that no window shows, laid out. On the JavaFX thread. */
    protected static Scene scene(Parent root, int width, int height, ThemeChoice theme) {
        Scene scene = new Scene(root, width, height);
        new ThemeManager(scene).choose(theme);
        root.applyCss();
        root.layout();
        return scene;
    }

    /** Writes what a scene looks like into {@code target/pictures}, for people to look at. On the JavaFX thread. */
    protected static void picture(Scene scene, String name) throws Exception {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        WritableImage image = scene.snapshot(null);
        var copy = new java.awt.image.BufferedImage((int) image.getWidth(), (int) image.getHeight(),
                java.awt.image.BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        Path file = Path.of("target", "pictures", name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(copy, "png", file.toFile());
    }
}
