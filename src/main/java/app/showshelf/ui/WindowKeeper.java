package app.showshelf.ui;

import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import app.showshelf.settings.Configuration;
import app.showshelf.settings.WindowState;

/** Opens the window where it was when it was closed, and keeps in the settings where it is. It lives as long as the window. */
final class WindowKeeper {
    /** Moving a window is many small moves. */
    private static final Duration RESTS = Duration.millis(500);

    private final Stage stage;
    private final Configuration configuration;
    private final Supplier<String> place;
    private final PauseTransition rest = new PauseTransition(RESTS);
    private Rectangle2D normal;

    /** Of that window; {@code place} is the screen that it shows. */
    WindowKeeper(Stage stage, Configuration configuration, Supplier<String> place) {
        this.stage = stage;
        this.configuration = configuration;
        this.place = place;
        rest.setOnFinished(_ -> keep());
    }

    /** A window that shows already stands there. */
    void open() {
        WindowState state = configuration.settings().window();
        normal = WindowPlace.of(state, WindowPlace.screens());
        if (!stage.isShowing()) {
            WindowPlace.put(stage, normal, state.maximised());
        }
        Stream.<ObservableValue<?>>of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty(),
                stage.maximizedProperty()).forEach(value -> value.subscribe(() -> rest.playFromStart()));
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> keep());
    }

    /** At rest, since while it is being maximised its size changes first. */
    private void keep() {
        rest.stop();
        if (!stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            normal = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
        WindowState now = new WindowState(normal.getMinX(), normal.getMinY(), normal.getWidth(), normal.getHeight(), stage.isMaximized(),
                place.get());
        configuration.update(settings -> settings.withWindow(now));
    }
}
