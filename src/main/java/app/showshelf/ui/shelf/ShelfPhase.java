package app.showshelf.ui.shelf;

import app.showshelf.library.ShelfAnswer;

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

    /** What is not found before the episodes are counted may still be found. */
    static ShelfPhase of(ShelfAnswer answer) {
        if (answer.all() == 0) {
            return EMPTY;
        }
        return !answer.cards().isEmpty() ? SHOWS : answer.complete() ? NOTHING_FOUND : LOADING;
    }
}
