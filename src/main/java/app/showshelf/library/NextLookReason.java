package app.showshelf.library;

/** Why a season, or a show, is looked at next. */
public enum NextLookReason {
    /** It was never fetched, or the user wants it again. */
    DUE,
    /** An episode airs within a day, or has. */
    AIRING,
    /** An episode near its air date has no title or no summary yet. */
    INCOMPLETE_FACTS,
    /** The provider lists more episodes than are stored. */
    COMING_SHORT,
    /** The last answer was too empty to be believed. */
    DOUBTFUL,
    /** A change feed has listed the show. */
    LISTED_BY_FEED,
    /** The season in which new episodes of a show that goes on are to be expected. */
    RUNNING,
    /** Specials come at any time. */
    SPECIALS,
    /** Nothing is expected to change. */
    OLD,
    /** The show has no seasons yet. */
    NO_SEASONS,
    /** The last fetch failed. */
    RETRY
}
