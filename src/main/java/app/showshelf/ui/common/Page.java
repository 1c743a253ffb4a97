package app.showshelf.ui.common;

import javafx.scene.Parent;

/**
 * A screen in the page area. It is made once per visit (shelf, Discover and Activity once for all), shown and hidden as
 * the user goes to and fro, and disposed of when nothing leads back to it. All on the JavaFX thread.
 */
public interface Page {
    /** What it shows; always the same node. */
    Parent root();

    /** The user comes here: catch up with what changed meanwhile, and take the focus. */
    default void shown() {}

    /** The user goes elsewhere. */
    default void hidden() {}

    /** The settings were closed over this page: catch up with what they have changed. */
    default void settingsClosed() {}

    /** A minute has passed while the page is in view: "today" may be yesterday by now. */
    default void minutePassed() {}

    /** Puts the focus into the page's search field; pages without one leave the focus where it is. */
    default void focusSearch() {}

    /** Whether there is nothing to show any more, and nothing leads here for now. */
    default boolean gone() {
        return false;
    }

    /** Ends every subscription to what outlives the page. */
    default void dispose() {}
}
