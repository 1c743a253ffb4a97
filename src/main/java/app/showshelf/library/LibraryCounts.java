package app.showshelf.library;

/**
 * How much is in the library.
 *
 * @param shows all shows
 * @param watching those being watched
 * @param incompleteSeasons seasons to which the sync owes a fetch, of all shows; a show that was never fetched counts as one
 * @param incompleteWatchedSeasons the same, of shows being watched
 * @param upNext shows being watched of which something has aired that is not marked
 */
public record LibraryCounts(int shows, int watching, int incompleteSeasons, int incompleteWatchedSeasons, int upNext) {
    /** With nothing to watch. */
    public LibraryCounts(int shows, int watching, int incompleteSeasons, int incompleteWatchedSeasons) {
        this(shows, watching, incompleteSeasons, incompleteWatchedSeasons, 0);
    }
}
