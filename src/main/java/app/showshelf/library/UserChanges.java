package app.showshelf.library;

import java.util.Collection;

/** What the user changes in the library. When a method returns, the change is on the disk, all of it or nothing. Blocks. */
public interface UserChanges {
    /** Marks one episode as watched or takes its mark away. */
    UserChange markEpisode(long episodeId, boolean watched);

    /** The same for several episodes of one show. */
    UserChange markEpisodes(Collection<Long> episodeIds, boolean watched);

    /** Marks all episodes of a season that have aired, or takes all its marks away. */
    UserChange markSeason(long showId, int season, boolean watched);

    /** Marks this episode and all that aired before it. */
    UserChange markUpTo(long episodeId);

    /** Marks all episodes of these shows that have aired, specials excluded, or takes all their marks away. */
    UserChange markShows(Collection<Long> showIds, boolean watched);

    /** Watches these shows from now on, or no longer. */
    UserChange setWatching(Collection<Long> showIds, boolean watching);

    /** Takes these shows out of the library; their marks are kept for a while. */
    UserChange remove(Collection<Long> showIds);

    /** Puts back what was so; answers what it replaced, so that this can be put back again. */
    Former restore(Former former);
}
