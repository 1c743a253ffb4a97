package app.showshelf.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What was done about a library that was damaged or gone.
 *
 * @param damaged where the damaged file lies now; null where there was none any more
 * @param backup from when the backup is that took its place; null where none was good
 * @param linesLost how many lines of the journal could not be read: then marks since the backup may be missing
 * @param marksKept whether there was a journal to tell the marks since
 */
public record Rescue(Path damaged, Instant backup, int linesLost, boolean marksKept) {

    /** The key of the sentence that says it. */
    public String textKey() {
        return "store.rescued." + (damaged == null ? "gone" : "damaged") + (backup == null ? ".journal" : ".backup");
    }

    /** The key of the sentence on the marks. */
    public String marksTextKey() {
        return "store.rescued.marks." + (!marksKept ? "none" : linesLost == 0 ? "all" : "some");
    }
}
