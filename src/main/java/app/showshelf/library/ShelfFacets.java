package app.showshelf.library;

import java.util.List;

/**
 * What shows can be told apart by.
 *
 * @param genres all that any show has, in the order of the language
 * @param networks the same
 * @param statuses the same
 */
public record ShelfFacets(List<String> genres, List<String> networks, List<ShowStatus> statuses) {
    /** Of an empty library. */
    public static final ShelfFacets NONE = new ShelfFacets(List.of(), List.of(), List.of());
}
