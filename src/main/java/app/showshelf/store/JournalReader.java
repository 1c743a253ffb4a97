package app.showshelf.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts lines together to changes. A change is whole when its last line is there, or a later change. */
final class JournalReader {
    private final List<JournalContent.Change> changes = new ArrayList<>();
    private final long after;
    private List<String> open = new ArrayList<>();
    private long openNumber;
    private int damaged;
    private int damagedSinceWhole;
    private long position;
    private long wholeUpTo;

    /** Keeps what comes after that number alone: the lines of a long account fill the memory. */
    JournalReader(long after) {
        this.after = after;
    }

    /** The next line without its end, of so many bytes with it. */
    void read(String text, int bytes) {
        position += bytes;
        Optional<JournalLine> line = JournalLine.parse(text);
        if (line.isEmpty()) {
            damaged++;
            damagedSinceWhole++;
            return;
        }
        take(line.get());
    }

    private void take(JournalLine line) {
        if (line.number() != openNumber) {
            finish();
        }
        openNumber = line.number();
        if (openNumber > after) {
            open.add(line.text());
        }
        if (!line.more()) {
            finish();
            wholeUpTo = position;
            damagedSinceWhole = 0;
        }
    }

    private void finish() {
        if (!open.isEmpty()) {
            changes.add(new JournalContent.Change(openNumber, List.copyOf(open)));
            open = new ArrayList<>();
        }
    }

    /** Up to here everything is whole; what follows was cut off before it was confirmed. */
    long wholeUpTo() {
        return wholeUpTo;
    }

    JournalContent content() {
        return new JournalContent(List.copyOf(changes), damaged - damagedSinceWhole);
    }
}
