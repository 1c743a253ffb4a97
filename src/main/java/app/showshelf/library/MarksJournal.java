package app.showshelf.library;

import java.time.InstantSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.store.JournalContent;
import app.showshelf.store.JournalState;
import app.showshelf.store.Store;

/** The journal of the user's changes and the store: makes both tell the same. */
public final class MarksJournal {
    private static final Logger LOG = LoggerFactory.getLogger(MarksJournal.class);

    private final Store store;
    private final InstantSource clock;

    /** The journal of that store. */
    public MarksJournal(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** At the start: what a crash has left in the one alone comes into the other. */
    public void converge() {
        JournalState state = store.journalState();
        if (state.storeIsBehind()) {
            JournalContent missed = store.journal().after(state.store());
            LOG.atInfo().addKeyValue("changes", missed.changes().size()).log("The journal has changes that the library has not");
            say(missed);
        } else if (state.journalIsBehind()) {
            LOG.info("The journal is missing or ends too early; it begins anew");
            shorten();
        }
    }

    /** Says all of it to a store that was put in the place of a damaged one. */
    public void sayAll() {
        if (store.journalState().journalIsBehind()) {
            // It ends before the store does: what it says is older.
            shorten();
        } else {
            say(store.journal());
        }
    }

    /** After the store is safe elsewhere: one line for each mark and each show that is being watched, and no history. */
    public void shorten() {
        store.shortenJournal((session, to) -> new JournalLines(session, clock.instant()).all(to));
    }

    private void say(JournalContent content) {
        if (!content.changes().isEmpty()) {
            store.catchUp(content.last(), session -> new JournalReplay(session, clock.instant()).say(content));
        }
    }
}
