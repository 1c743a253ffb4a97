package app.showshelf.ui.shelf;

import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

import app.showshelf.library.NameOrder;
import app.showshelf.library.ShelfAnswer;
import app.showshelf.library.ShelfCatalogue;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowPage;

/** What the shelf asks of the library, on worker threads. */
public interface ShelfLibrary {
    /** Takes in what has changed, and says whether that was all; where it was not, it wants to be called again. Reads the store. */
    boolean refresh();

    /** Takes in the episodes of these shows before those of all others. Reads the store. */
    void count(Set<Long> showIds);

    /** The shows that the query lets through, in its order, as of the last refresh. */
    ShelfAnswer find(ShelfQuery query);

    /** The rows of the shows whose names begin with that text. */
    Set<Long> starting(String text);

    /** The page of a show; empty if it is no longer there. Reads the store. */
    Optional<ShowPage> page(long showId);

    /** The shows of that catalogue in the order of a language. */
    static ShelfLibrary of(ShelfCatalogue catalogue, LongFunction<Optional<ShowPage>> pages, NameOrder names) {
        return new ShelfLibrary() {
            @Override
            public boolean refresh() {
                return catalogue.refresh(names);
            }

            @Override
            public void count(Set<Long> showIds) {
                catalogue.count(showIds);
            }

            @Override
            public ShelfAnswer find(ShelfQuery query) {
                return catalogue.find(query, names);
            }

            @Override
            public Set<Long> starting(String text) {
                return catalogue.starting(text, names);
            }

            @Override
            public Optional<ShowPage> page(long showId) {
                return pages.apply(showId);
            }
        };
    }
}
