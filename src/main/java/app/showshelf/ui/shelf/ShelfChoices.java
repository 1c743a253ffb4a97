package app.showshelf.ui.shelf;

import java.util.function.UnaryOperator;

import app.showshelf.library.ShelfQuery;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.ShelfSettings;

/** How the user likes the library, kept in the settings. */
public final class ShelfChoices {
    private final Configuration configuration;

    /** The choices in those settings. */
    public ShelfChoices(Configuration configuration) {
        this.configuration = configuration;
    }

    ShelfQuery.Sort sort() {
        return sort(settings().sort());
    }

    boolean descending() {
        return settings().descending();
    }

    void order(ShelfQuery.Sort sort, boolean descending) {
        update(shelf -> shelf.withOrder(sort.name(), descending));
    }

    /** A newer version may have written an order that this one does not know. */
    static ShelfQuery.Sort sort(String name) {
        for (ShelfQuery.Sort sort : ShelfQuery.Sort.values()) {
            if (sort.name().equals(name)) {
                return sort;
            }
        }
        return ShelfQuery.Sort.NAME;
    }

    ShelfSettings settings() {
        return configuration.settings().shelf();
    }

    private void update(UnaryOperator<ShelfSettings> change) {
        configuration.update(settings -> settings.withShelf(change.apply(settings.shelf())));
    }
}
