package app.showshelf.ui.common;

/** Makes the pages of the library: shelf, Discover and shows. */
@FunctionalInterface
public interface PageMaker {
    /** A new page of that place; called once for the places that are {@link Place#kept()}. On the JavaFX thread. */
    Page make(Place place, ScreenContext context);
}
