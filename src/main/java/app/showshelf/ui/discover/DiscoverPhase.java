package app.showshelf.ui.discover;

/** What Discover has to show. */
enum DiscoverPhase {
    /** An answer is on its way, and nothing stands yet. */
    LOADING,
    /** Shows. */
    RESULTS,
    /** Nothing has been typed yet. */
    PROMPT,
    /** The provider knows no such show. */
    NOTHING,
    /** See the problem. */
    FAILED
}
