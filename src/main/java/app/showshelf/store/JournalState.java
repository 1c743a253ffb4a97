package app.showshelf.store;

/**
 * How far the journal and the store have come, in numbers of changes.
 *
 * @param journal the last change of the journal
 * @param store the last one that the store has
 * @param kept whether a journal is kept at all
 */
public record JournalState(long journal, long store, boolean kept) {

    /** Whether the journal knows what the store does not. */
    public boolean storeIsBehind() {
        return journal > store;
    }

    /** Whether the store knows what the journal does not: it was lost, or there was none yet. */
    public boolean journalIsBehind() {
        return kept && store > journal;
    }
}
