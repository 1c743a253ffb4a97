package app.showshelf.library;

import java.time.Instant;
import java.util.List;

import app.showshelf.settings.SyncMode;

/** What the library asks of the sync, which lies above it. */
public interface EpisodeSync {

    /**
     * Works through these seasons in the order that the sync finds right, until all are done or its time is up.
     *
     * @param seasons what is due; may be empty
     * @param nextDueAt when the next one falls due where none is; null where none ever does
     * @return what was finished meanwhile
     */
    SyncReport sync(List<IncompleteSeason> seasons, SyncMode mode, Instant nextDueAt);

    /** Fetches what is owed to a show that the user has just opened, in front of everything, without waiting for it. */
    void opened(long showId);

    /** Fetches all of a show whatever its time, in front of everything, without waiting for it. */
    void now(long showId);
}
