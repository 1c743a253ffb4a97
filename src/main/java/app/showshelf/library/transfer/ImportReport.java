package app.showshelf.library.transfer;

/**
 * What an import does to the library, or would do.
 *
 * @param added what the library did not have
 * @param changed shows that come back or are watched from now on, and marks that count more plays
 * @param left shows to which nothing is added and in which nothing changes
 * @param settings whether the settings become others
 */
public record ImportReport(Counts added, Counts changed, long left, boolean settings) {
    /** Nothing yet. */
    public static final ImportReport NONE = new ImportReport(Counts.NONE, Counts.NONE, 0, false);

    /** Whether the library stays as it is. */
    public boolean isNothing() {
        return added.equals(Counts.NONE) && changed.equals(Counts.NONE) && !settings;
    }

    /** One show more. */
    ImportReport plus(Counts more, Counts other) {
        boolean same = more.equals(Counts.NONE) && other.equals(Counts.NONE);
        return new ImportReport(added.plus(more), changed.plus(other), left + (same ? 1 : 0), settings);
    }

    ImportReport withSettings(boolean others) {
        return new ImportReport(added, changed, left, others);
    }
}
