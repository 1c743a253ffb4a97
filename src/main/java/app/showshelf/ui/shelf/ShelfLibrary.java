package app.showshelf.ui.shelf;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import app.showshelf.library.LibraryCounts;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;

/** What the shelf asks of the library, on worker threads. */
public interface ShelfLibrary {
    /** The shows that the query lets through, in its order. */
    List<ShowCard> cards(ShelfQuery query);

    /** How many shows there are in all. */
    int size();

    /** A library of these two queries. */
    static ShelfLibrary of(Function<ShelfQuery, List<ShowCard>> cards, Supplier<LibraryCounts> counts) {
        return new ShelfLibrary() {
            @Override
            public List<ShowCard> cards(ShelfQuery query) {
                return cards.apply(query);
            }

            @Override
            public int size() {
                return counts.get().shows();
            }
        };
    }
}
