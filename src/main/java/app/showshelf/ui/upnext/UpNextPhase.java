package app.showshelf.ui.upnext;

/** What the page has to show. */
public enum UpNextPhase {
    /** Not known yet. */
    LOADING,
    /** Episodes. */
    EPISODES,
    /** Everything that has aired is watched. */
    CAUGHT_UP,
    /** No show is being watched. */
    NO_SHOWS,
    /** The library did not answer. */
    FAILED;

    static UpNextPhase of(int episodes, int watching) {
        if (episodes > 0) {
            return EPISODES;
        }
        return watching == 0 ? NO_SHOWS : CAUGHT_UP;
    }
}
