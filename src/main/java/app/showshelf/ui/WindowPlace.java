package app.showshelf.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import app.showshelf.settings.WindowState;

/** Where a window may stand: as it was, but never smaller than it can be used, and never where no screen shows it. */
final class WindowPlace {
    static final int LEAST_WIDTH = 640;
    static final int LEAST_HEIGHT = 480;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    /** So much of its upper edge must be seen that it can be taken hold of. */
    private static final int HOLD_WIDTH = 120;
    private static final int HOLD_HEIGHT = 40;

    private WindowPlace() {}

    /** Its place on these screens, the first of which is the main one. */
    static Rectangle2D of(WindowState state, List<Rectangle2D> screens) {
        Rectangle2D wanted = new Rectangle2D(state.x(), state.y(), state.isKnown() ? Math.max(LEAST_WIDTH, state.width()) : WIDTH,
                state.isKnown() ? Math.max(LEAST_HEIGHT, state.height()) : HEIGHT);
        return screens.stream()
                .filter(screen -> state.isKnown() && shows(screen, wanted))
                .max(Comparator.comparingDouble(screen -> seen(screen, wanted)))
                .map(screen -> at(wanted.getMinX(), wanted.getMinY(), wanted, screen))
                .orElseGet(() -> inTheMiddle(wanted, screens.getFirst()));
    }

    /** What of them is not covered by the system's own bars, the main one first. */
    static List<Rectangle2D> screens() {
        return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream()).distinct().map(Screen::getVisualBounds).toList();
    }

    /** Puts a stage there. */
    static void put(Stage stage, Rectangle2D place, boolean maximised) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setMaximized(maximised);
    }

    private static Rectangle2D inTheMiddle(Rectangle2D wanted, Rectangle2D screen) {
        double width = Math.min(wanted.getWidth(), screen.getWidth());
        double height = Math.min(wanted.getHeight(), screen.getHeight());
        return at(screen.getMinX() + (screen.getWidth() - width) / 2, screen.getMinY() + (screen.getHeight() - height) / 2, wanted, screen);
    }

    private static Rectangle2D at(double x, double y, Rectangle2D wanted, Rectangle2D screen) {
        return new Rectangle2D(x, y, Math.max(LEAST_WIDTH, Math.min(wanted.getWidth(), screen.getWidth())),
                Math.max(LEAST_HEIGHT, Math.min(wanted.getHeight(), screen.getHeight())));
    }

    private static boolean shows(Rectangle2D screen, Rectangle2D window) {
        double wide = Math.min(screen.getMaxX(), window.getMaxX()) - Math.max(screen.getMinX(), window.getMinX());
        return wide >= HOLD_WIDTH && window.getMinY() >= screen.getMinY() - 1 && window.getMinY() <= screen.getMaxY() - HOLD_HEIGHT;
    }

    private static double seen(Rectangle2D screen, Rectangle2D window) {
        double wide = Math.min(screen.getMaxX(), window.getMaxX()) - Math.max(screen.getMinX(), window.getMinX());
        double high = Math.min(screen.getMaxY(), window.getMaxY()) - Math.max(screen.getMinY(), window.getMinY());
        return Math.max(0, wide) * Math.max(0, high);
    }
}
