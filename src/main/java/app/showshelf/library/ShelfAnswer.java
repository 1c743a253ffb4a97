package app.showshelf.library;

import java.util.List;

/**
 * The answer to a {@link ShelfQuery}.
 *
 * @param cards the shows, in order
 * @param all how many shows the library has
 * @param watching how many of them are being watched
 * @param facets what the library's shows can be told apart by
 * @param complete false while the episodes have not been counted yet
 */
public record ShelfAnswer(List<ShowCard> cards, int all, int watching, ShelfFacets facets, boolean complete) {
    /** Of an empty library. */
    public static final ShelfAnswer NONE = new ShelfAnswer(List.of(), 0, 0, ShelfFacets.NONE, false);
}
