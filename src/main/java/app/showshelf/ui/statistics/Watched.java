package app.showshelf.ui.statistics;

/**
 * How much was watched.
 *
 * @param episodes how many
 * @param minutes how long, estimates included
 * @param estimated how many of them count with their show's usual runtime
 * @param unknown how many of them count no time, since nothing is known
 */
record Watched(int episodes, long minutes, int estimated, int unknown) {
    static final Watched NONE = new Watched(0, 0, 0, 0);

    Watched plus(Watched other) {
        return new Watched(episodes + other.episodes, minutes + other.minutes, estimated + other.estimated, unknown + other.unknown);
    }

    /** Rounded. */
    long hours() {
        return Math.round(minutes / 60.0);
    }
}
