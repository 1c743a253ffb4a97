package app.showshelf.ui.shell;

/**
 * What the left half of the status bar says.
 *
 * @param sign what stands before it
 * @param bold what is so
 * @param rest why, or what comes next; may be empty
 * @param count how far the run is; empty while nothing runs
 * @param progress 0 to 1; negative while nothing runs
 */
record Status(Sign sign, String bold, String rest, String count, double progress) {
    /** What stands before the words. */
    enum Sign {
        DONE, FETCHING, WAITING, FAILED, OFFLINE
    }

    boolean busy() {
        return progress >= 0;
    }
}
