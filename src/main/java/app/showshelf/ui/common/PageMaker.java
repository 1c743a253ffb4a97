package app.showshelf.ui.common;

import java.util.Optional;

import javafx.scene.Node;

/** Makes the pages of the library. */
@FunctionalInterface
public interface PageMaker {
    /** A new page of that place; called once for the places that are {@link Place#kept()}. On the JavaFX thread. */
    Page make(Place place, ScreenContext context);

    /** Whether there is a page of that place; where there is none, nothing leads there. */
    default boolean has(Place place) {
        return true;
    }

    /** What the pages put into the side bar, below its places; empty for nothing. */
    default Optional<Node> section(ScreenContext context) {
        return Optional.empty();
    }
}
