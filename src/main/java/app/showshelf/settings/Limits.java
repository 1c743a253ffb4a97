package app.showshelf.settings;

/**
 * How many requests the providers are sent at most. The user can only lower what we set ourselves.
 *
 * @param tmdb in a second
 * @param tvmaze in ten seconds
 */
public record Limits(int tmdb, int tvmaze) {
    /** A little under what the providers allow. */
    public static final Limits MOST = new Limits(35, 18);

    /** Brings both into their bounds; what is missing is the most. */
    public Limits {
        tmdb = bounded(tmdb, 35);
        tvmaze = bounded(tvmaze, 18);
    }

    /** The same with another one for TMDB. */
    public Limits withTmdb(int other) {
        return new Limits(other, tvmaze);
    }

    /** The same with another one for TVmaze. */
    public Limits withTvmaze(int other) {
        return new Limits(tmdb, other);
    }

    private static int bounded(int value, int most) {
        return value < 1 || value > most ? most : value;
    }
}
