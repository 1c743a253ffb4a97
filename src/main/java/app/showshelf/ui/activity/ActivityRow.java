package app.showshelf.ui.activity;

/**
 * A row of the activity's lists.
 *
 * @param showId the show's row in the library
 * @param name the show's name
 * @param reason why it stands here, or what came of it
 * @param time in words; may be empty
 * @param place in the line of those that wait, from 1; 0 where there is no line
 * @param kind which list it belongs to, and which sign it bears
 */
record ActivityRow(long showId, String name, String reason, String time, int place, Kind kind) {
    ActivityRow(long showId, String name, String reason, String time, Kind kind) {
        this(showId, name, reason, time, 0, kind);
    }

    /** Its list; done rows bear a sign only if something changed. */
    enum Kind {
        RUNNING, FAILED, WAITING, CHANGED, UNCHANGED
    }
}
