package app.showshelf.library;

/**
 * What a refresh changed, in numbers.
 *
 * @param added new episodes
 * @param corrected episodes with another name, text, number or runtime
 * @param moved episodes with another air date
 * @param hidden episodes that the provider no longer lists
 * @param returned episodes that had been hidden
 * @param suspicious whether an answer was too empty to be believed, so that nothing was hidden
 */
public record ChangeSummary(int added, int corrected, int moved, int hidden, int returned, boolean suspicious) {
    /** Nothing changed. */
    public static final ChangeSummary NONE = new ChangeSummary(0, 0, 0, 0, 0, false);

    /** Both together. */
    public ChangeSummary plus(ChangeSummary other) {
        return new ChangeSummary(added + other.added, corrected + other.corrected, moved + other.moved, hidden + other.hidden,
                returned + other.returned, suspicious || other.suspicious);
    }

    /** Whether nothing changed. */
    public boolean isNothing() {
        return equals(NONE);
    }
}
