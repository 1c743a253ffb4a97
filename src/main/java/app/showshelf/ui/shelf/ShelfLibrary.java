package app.showshelf.ui.shelf;

import java.util.List;

import app.showshelf.library.LibraryQueries;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;

/** What the shelf asks of the library, on worker threads. */
public interface ShelfLibrary {
    /** The shows that the query lets through, in its order. */
    List<ShowCard> cards(ShelfQuery query);

    /** How many shows there are in all. */
    int size();

    /** The library's own queries. */
    static ShelfLibrary of(LibraryQueries queries) {
        return new ShelfLibrary() {
            @Override
            public List<ShowCard> cards(ShelfQuery query) {
                return queries.cards(query);
            }

            @Override
            public int size() {
                return queries.counts().shows();
            }
        };
    }
}
