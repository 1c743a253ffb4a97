package app.showshelf.ui.shelf;

import java.util.function.UnaryOperator;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import app.showshelf.library.ShelfQuery;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.ShelfSettings;
import app.showshelf.settings.ShelfSettings.Layout;
import app.showshelf.settings.ShelfSettings.TileSize;

/** How the user likes the library, kept in the settings. */
public final class ShelfChoices {
    private final Configuration configuration;
    private final ObjectProperty<Layout> layout;
    private final ObjectProperty<TileSize> tiles;

    /** The choices in those settings. */
    public ShelfChoices(Configuration configuration) {
        this.configuration = configuration;
        layout = new SimpleObjectProperty<>(this, "layout", settings().layout());
        tiles = new SimpleObjectProperty<>(this, "tiles", settings().tiles());
        layout.subscribe((_, chosen) -> update(shelf -> shelf.withLayout(chosen)));
        tiles.subscribe((_, chosen) -> update(shelf -> shelf.withTiles(chosen)));
    }

    /** Posters or a list. */
    public ObjectProperty<Layout> layoutProperty() {
        return layout;
    }

    /** How large posters are. */
    public ObjectProperty<TileSize> tilesProperty() {
        return tiles;
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
