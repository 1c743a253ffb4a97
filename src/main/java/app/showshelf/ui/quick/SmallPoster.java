package app.showshelf.ui.quick;

import javafx.scene.Node;

import app.showshelf.library.ShowRef;

/** Makes small posters, 2:3, that fill themselves. On the JavaFX thread. */
@FunctionalInterface
public interface SmallPoster {
    /** The poster of a show; a null path means the drawn one. The width is in px. */
    Node of(ShowRef ref, String path, String name, int width);
}
