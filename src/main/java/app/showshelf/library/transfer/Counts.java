package app.showshelf.library.transfer;

/** How much of each kind. */
public record Counts(long shows, long seasons, long episodes, long marks) {
    /** Nothing. */
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(shows + other.shows, seasons + other.seasons, episodes + other.episodes, marks + other.marks);
    }

    /** What a show holds. */
    static Counts of(ShowEntry show) {
        long episodes = show.seasons().stream().mapToLong(season -> season.episodes().size()).sum();
        long marks = show.seasons().stream().flatMap(season -> season.episodes().stream()).filter(one -> one.mark() != null).count();
        return new Counts(1, show.seasons().size(), episodes, marks);
    }
}
