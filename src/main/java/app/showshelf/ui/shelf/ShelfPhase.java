package app.showshelf.ui.shelf;

/** What the shelf has to show. */
public enum ShelfPhase {
    /** Not known yet. */
    LOADING,
    /** Shows. */
    SHOWS,
    /** There are shows, but none that was asked for. */
    NOTHING_FOUND,
    /** There are no shows at all. */
    EMPTY,
    /** The library did not answer. */
    FAILED;

    static ShelfPhase of(int found, int all) {
        if (all == 0) {
            return EMPTY;
        }
        return found == 0 ? NOTHING_FOUND : SHOWS;
    }
}
