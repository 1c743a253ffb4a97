package app.showshelf.ui.quick;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;

import javafx.scene.Node;

import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowName;

/**
 * The library as the quick opener asks for it.
 *
 * @param names of all shows; blocks
 * @param card of one show; blocks
 * @param poster a small one of that show; on the JavaFX thread
 */
public record QuickShelf(Supplier<List<ShowName>> names, LongFunction<Optional<ShowCard>> card, Function<ShowName, Node> poster) {}
