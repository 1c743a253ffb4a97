package app.showshelf.ui.common;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;

import app.showshelf.library.UserChange;

/**
 * What the user does to the library: runs in the background, can be undone, says so in a toast; a failure says so too. On the
 * JavaFX thread. Each future completes there: true when it is stored.
 */
public interface UserActions {
    /** Marks one episode as watched or takes its mark away; {@code what} names it, as "Dark Water S1 E4". */
    CompletableFuture<Boolean> markEpisode(long episodeId, boolean watched, String what);

    /** The same for several episodes of one show; {@code what} names the show. */
    CompletableFuture<Boolean> markEpisodes(Collection<Long> episodeIds, boolean watched, String what);

    /** Marks all of a season that has aired, or takes all its marks away; {@code what} names it. */
    CompletableFuture<Boolean> markSeason(long showId, int season, boolean watched, String what);

    /** Marks this episode and all that aired before it; {@code what} names it. */
    CompletableFuture<Boolean> markUpTo(long episodeId, String what);

    /** Marks all of these shows that has aired, specials excluded, or takes all their marks away. */
    CompletableFuture<Boolean> markShows(Collection<Long> showIds, boolean watched);

    /** Watches these shows from now on, or no longer. */
    CompletableFuture<Boolean> setWatching(Collection<Long> showIds, boolean watching);

    /** A show has come to be watched since the user has opened it. */
    void opened(UserChange change);

    /** Takes these shows out of the library; their marks are kept for 30 days. */
    CompletableFuture<Boolean> remove(Collection<Long> showIds);
}
