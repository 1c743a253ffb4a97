package app.showshelf.library;

/**
 * That a show is in the library.
 *
 * @param id the row's id
 * @param watching whether the user watches it
 */
public record ShelfPlace(long id, boolean watching) {}
