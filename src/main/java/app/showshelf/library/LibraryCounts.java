package app.showshelf.library;

/**
 * How much is in the library.
 *
 * @param shows all shows
 * @param watching those being watched
 * @param incompleteSeasons seasons to which the sync owes a fetch, of all shows; a show that was never fetched counts as one
 * @param incompleteWatchedSeasons the same, of shows being watched
 */
public record LibraryCounts(int shows, int watching, int incompleteSeasons, int incompleteWatchedSeasons) {}
