package app.showshelf.ui.quick;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;

import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowName;

/**
 * The library as who finds shows by their names asks for it.
 *
 * @param names of all shows; blocks
 * @param card of one show; blocks
 * @param poster small ones
 */
public record QuickShelf(Supplier<List<ShowName>> names, LongFunction<Optional<ShowCard>> card, SmallPoster poster) {}
