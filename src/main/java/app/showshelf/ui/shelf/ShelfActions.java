package app.showshelf.ui.shelf;

import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.Node;

import app.showshelf.library.ShowCard;

/**
 * What the shelf leaves to others.
 *
 * @param open shows the page of a show
 * @param empty makes what stands there while the library is empty
 */
public record ShelfActions(Consumer<ShowCard> open, Supplier<Node> empty) {}
