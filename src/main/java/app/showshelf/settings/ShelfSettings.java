package app.showshelf.settings;

import java.util.List;
import java.util.Objects;

/**
 * How the user likes the library.
 *
 * @param layout posters or a list
 * @param tiles how large posters are
 * @param sort the order's name; null for that of names
 * @param descending whether the order is turned round
 * @param views the user's own, in their order
 */
public record ShelfSettings(Layout layout, TileSize tiles, String sort, boolean descending, List<SavedView> views) {
    /** Of a first start. */
    public static final ShelfSettings DEFAULT = new ShelfSettings(Layout.GRID, TileSize.MEDIUM, null, false, List.of());

    /** The two ways to show shows. */
    public enum Layout {
        GRID, LIST
    }

    /** The sizes of posters. */
    public enum TileSize {
        SMALL, MEDIUM, LARGE
    }

    /** Fills what a file of another version or a careless editor left out. */
    public ShelfSettings {
        layout = layout == null ? Layout.GRID : layout;
        tiles = tiles == null ? TileSize.MEDIUM : tiles;
        views = views == null ? List.of() : views.stream().filter(Objects::nonNull).filter(view -> !view.name().isEmpty()).toList();
    }

    /** The same in another layout. */
    public ShelfSettings withLayout(Layout other) {
        return new ShelfSettings(other, tiles, sort, descending, views);
    }

    /** The same with posters of another size. */
    public ShelfSettings withTiles(TileSize other) {
        return new ShelfSettings(layout, other, sort, descending, views);
    }

    /** The same in another order. */
    public ShelfSettings withOrder(String by, boolean turned) {
        return new ShelfSettings(layout, tiles, by, turned, views);
    }

    /** The same with other views. */
    public ShelfSettings withViews(List<SavedView> others) {
        return new ShelfSettings(layout, tiles, sort, descending, others);
    }
}
