package app.showshelf.settings;

/**
 * How many requests the providers are sent at most, as the user wants it; what we allow ourselves holds over it.
 *
 * @param tmdb in a second; 0 where the user has set nothing
 * @param tvmaze in ten seconds; 0 where the user has set nothing
 */
public record Limits(int tmdb, int tvmaze) {
    /** The user has lowered nothing. */
    public static final Limits NONE = new Limits(0, 0);

    /** Less than nothing is nothing set. */
    public Limits {
        tmdb = Math.max(0, tmdb);
        tvmaze = Math.max(0, tvmaze);
    }

    /** The same with another one for TMDB. */
    public Limits withTmdb(int other) {
        return new Limits(other, tvmaze);
    }

    /** The same with another one for TVmaze. */
    public Limits withTvmaze(int other) {
        return new Limits(tmdb, other);
    }

    /** What holds for a provider that we send at most {@code most}: the lower of both. */
    public static int under(int most, int wanted) {
        return wanted == 0 ? most : Math.min(most, wanted);
    }
}
