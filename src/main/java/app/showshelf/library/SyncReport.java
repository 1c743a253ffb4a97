package app.showshelf.library;

/**
 * What a run of the sync did.
 *
 * @param shows fetched
 * @param seasons that are complete now
 * @param episodes in those seasons
 * @param failed seasons (or shows without seasons) whose fetch failed
 */
public record SyncReport(int shows, int seasons, int episodes, int failed) {
    /** Nothing was due. */
    public static final SyncReport NOTHING = new SyncReport(0, 0, 0, 0);

    /** Both together. */
    public SyncReport plus(SyncReport other) {
        return new SyncReport(shows + other.shows, seasons + other.seasons, episodes + other.episodes, failed + other.failed);
    }
}
