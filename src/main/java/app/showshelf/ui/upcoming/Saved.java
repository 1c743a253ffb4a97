package app.showshelf.ui.upcoming;

/**
 * What came of saving the calendar, in words.
 *
 * @param good whether it is saved
 * @param text a sentence; empty before anything was saved
 */
record Saved(boolean good, String text) {
    static final Saved NOTHING = new Saved(true, "");
}
