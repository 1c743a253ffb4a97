package app.showshelf.ui.live;

import java.time.Instant;
import java.time.InstantSource;

import app.showshelf.library.LibraryEvents;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.common.Feed;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Words;

/**
 * What the view model of every page needs beside its own services.
 *
 * @param jobs the way to the workers and back
 * @param words the user's language
 * @param clock what time it is
 * @param events what changes in the library
 * @param sync what the sync does
 */
public record ModelContext(Jobs jobs, Words words, InstantSource clock, LibraryEvents events, Feed<SyncState> sync) {
    /** The moment. */
    public Instant now() {
        return clock.instant();
    }

    /** A text. */
    public String text(String key, Object... arguments) {
        return words.texts().get(key, arguments);
    }
}
