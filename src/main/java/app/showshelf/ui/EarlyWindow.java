package app.showshelf.ui;

import java.util.Optional;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import app.showshelf.ui.last.LastWindow;
import app.showshelf.ui.last.LastWindowView;

/**
 * The window before anything of the program is there: it shows how it was left. Made of what costs least, without settings,
 * languages, style sheets and a log, since all of those come while it is looked at. On the JavaFX thread.
 *
 * @param stage which shows it
 * @param view what it shows
 */
public record EarlyWindow(Stage stage, LastWindowView view) {

    /** Shows it; empty where the screens are others than they were, so that it would not fit. */
    public static Optional<EarlyWindow> open(LastWindow last) {
        Rectangle2D place = WindowPlace.of(last.window(), WindowPlace.screens());
        boolean fits = place.equals(new Rectangle2D(last.window().x(), last.window().y(), last.window().width(), last.window().height()))
                && Screen.getScreens().stream().anyMatch(screen -> screen.getOutputScaleX() == last.scale());
        if (!fits) {
            return Optional.empty();
        }
        LastWindowView view = new LastWindowView(last);
        Stage stage = new Stage();
        stage.setScene(new Scene(view, view.ground()));
        WindowPlace.put(stage, place, last.window().maximised());
        stage.show();
        return Optional.of(new EarlyWindow(stage, view));
    }
}
