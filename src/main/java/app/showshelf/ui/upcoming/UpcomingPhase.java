package app.showshelf.ui.upcoming;

/** What the agenda has to show. */
public enum UpcomingPhase {
    LOADING, DAYS, NOTHING, FAILED
}
