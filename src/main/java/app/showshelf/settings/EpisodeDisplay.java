package app.showshelf.settings;

/**
 * How much of its episodes a show's page tells.
 *
 * @param spoilers whether summaries and pictures of unwatched episodes stand open
 * @param withoutSpecials whether specials are left out
 */
public record EpisodeDisplay(boolean spoilers, boolean withoutSpecials) {
    /** Hides what has not been watched, and nothing else. */
    public static final EpisodeDisplay DEFAULT = new EpisodeDisplay(false, false);

    /** The same with or without the guard. */
    public EpisodeDisplay withSpoilers(boolean other) {
        return new EpisodeDisplay(other, withoutSpecials);
    }

    /** The same with or without specials. */
    public EpisodeDisplay withoutSpecials(boolean other) {
        return new EpisodeDisplay(spoilers, other);
    }
}
