package app.showshelf.library;

/**
 * What has aired and is not watched.
 *
 * @param episodes how many
 * @param minutes what they last together, estimates included
 * @param estimated how many of them have no runtime of their own and are counted with their show's usual one
 * @param unknown how many have not even that and are not in the minutes
 */
public record Backlog(int episodes, long minutes, int estimated, int unknown) {
    /** Nothing to watch. */
    public static final Backlog NONE = new Backlog(0, 0, 0, 0);

    /**
     * Episodes of one show.
     *
     * @param minutes of those with a runtime
     * @param without how many have none
     * @param median the show's usual runtime; null when none of its episodes has one
     */
    public static Backlog of(int episodes, long minutes, int without, Integer median) {
        return median == null
                ? new Backlog(episodes, minutes, 0, without)
                : new Backlog(episodes, minutes + (long) without * median, without, 0);
    }

    /** Both together. */
    public Backlog plus(Backlog other) {
        return new Backlog(episodes + other.episodes, minutes + other.minutes, estimated + other.estimated, unknown + other.unknown);
    }
}
