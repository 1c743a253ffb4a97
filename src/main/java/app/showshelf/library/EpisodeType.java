package app.showshelf.library;

/** What an episode is within its season. */
public enum EpisodeType {
    REGULAR, MID_SEASON_FINALE, FINALE, SPECIAL
}
