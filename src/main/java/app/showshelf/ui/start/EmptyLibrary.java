package app.showshelf.ui.start;

import java.util.Map;

import javafx.scene.Parent;

import app.showshelf.ui.UiServices;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.Views;

/** What stands on the shelf while there are no shows: an empty line, and what to do about it. */
public final class EmptyLibrary {
    private final Parent root;

    /** The piece for the library's page. */
    public EmptyLibrary(UiServices services, ScreenContext context) {
        root = new Views(context.words().texts(), Map.of(EmptyLibraryController.class, () -> new EmptyLibraryController(services, context)))
                .load(EmptyLibraryController.class)
                .root();
    }

    /** What it shows. */
    public Parent root() {
        return root;
    }
}
