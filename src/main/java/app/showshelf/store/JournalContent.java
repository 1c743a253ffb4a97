package app.showshelf.store;

import java.util.List;

/**
 * What a journal says.
 *
 * @param changes in their order
 * @param damaged lines that could not be read; a last change that was cut off is not one of them
 */
public record JournalContent(List<Change> changes, int damaged) {
    static final JournalContent EMPTY = new JournalContent(List.of(), 0);

    /**
     * What was changed at once.
     *
     * @param number its place in the order
     * @param lines in the form of who noted them
     */
    public record Change(long number, List<String> lines) {}

    /** The same without what came up to that number. */
    public JournalContent after(long number) {
        return new JournalContent(changes.stream().filter(change -> change.number() > number).toList(), damaged);
    }

    /** The number of the last change; 0 where there is none. */
    public long last() {
        return changes.isEmpty() ? 0 : changes.getLast().number();
    }
}
