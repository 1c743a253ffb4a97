package app.showshelf.library;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What the user changes in the library. When a method returns, the change is on the disk. Blocks. */
public final class UserChanges {
    private final Marks marks;
    private final TVShowRepository shows;
    private final LibraryEvents events;

    /** Changes to these marks and shows. */
    public UserChanges(Marks marks, TVShowRepository shows, LibraryEvents events) {
        this.marks = marks;
        this.shows = shows;
        this.events = events;
    }

    /** Marks one episode as watched or takes its mark away. */
    public void markEpisode(long episodeId, boolean watched) {
        marks.episode(episodeId, watched);
    }

    /** Marks all episodes of a season that have aired, or takes all its marks away. */
    public void markSeason(long showId, int season, boolean watched) {
        marks.season(showId, season, watched);
    }

    /** Marks this episode and all that aired before it. */
    public void markUpTo(long episodeId) {
        marks.upTo(episodeId);
    }

    /** Marks all regular episodes of these shows that have aired, or takes all their marks away. */
    public void markShows(Collection<Long> showIds, boolean watched) {
        marks.shows(showIds, watched);
    }

    /** Watches these shows from now on, or no longer. */
    public void setWatching(Collection<Long> showIds, boolean watching) {
        Set<Long> ids = new HashSet<>(showIds);
        ids.forEach(watching ? shows::markAsWatching : shows::markAsNotWatching);
        events.changed(ids);
    }

    /** Takes these shows out of the library; their marks are kept. */
    public void remove(Collection<Long> showIds) {
        Set<Long> ids = new HashSet<>(showIds);
        shows.remove(ids);
        events.changed(ids);
    }
}
