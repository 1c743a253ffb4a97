package app.showshelf.store;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the user has decided, beside the store: changes of one or more lines each, numbered in their order. A change is on
 * the disk when {@link #append} returns.
 */
interface Journal {
    /** For a store that nobody keeps: notes nothing. */
    Journal NONE = new Journal() {
        @Override
        public long last() {
            return 0;
        }

        @Override
        public void append(long number, List<String> lines) {}

        @Override
        public void takeBack() {}

        @Override
        public JournalContent read() {
            return JournalContent.EMPTY;
        }

        @Override
        public void rewrite(long number, Consumer<Consumer<String>> lines, Runnable beforeSwitch) {}

        @Override
        public boolean isKept() {
            return false;
        }
    };

    /** The number of the last whole change; 0 where there is none. */
    long last() throws IOException;

    /** Notes a change under that number, higher than all before. */
    void append(long number, List<String> lines) throws IOException;

    /** Takes the last change back that this object has noted: it did not come about. */
    void takeBack() throws IOException;

    /** All that is noted. */
    JournalContent read() throws IOException;

    /**
     * Puts a shorter account in the place of all changes up to that number; those after it stay.
     *
     * @param lines hands on the account's lines
     * @param beforeSwitch called before the changes since are copied: from then on nobody may append
     */
    void rewrite(long number, Consumer<Consumer<String>> lines, Runnable beforeSwitch) throws IOException;

    /** Whether anything is kept at all. */
    boolean isKept();
}
