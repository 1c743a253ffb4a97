package app.showshelf.ui.show;

/**
 * A season as the list and the head of its table show it.
 *
 * @param number 0 for the specials
 * @param name "Season 4" or "Specials"
 * @param count "5 of 11"
 * @param progress 0 to 1
 * @param state whether it is complete
 * @param text the state in words
 * @param detail the next try of a failed one; empty otherwise
 * @param look the state and the next look with its reason, for where there is room
 * @param markable whether an aired episode is not marked yet
 * @param done whether there are episodes and all that aired are marked
 */
record SeasonItem(int number, String name, String count, double progress, State state, String text, String detail, String look,
        boolean markable, boolean done) {
    /** What the sync has to say of it. */
    enum State {
        COMPLETE, WAITING, FETCHING, FAILED
    }
}
