package app.showshelf.ui.actions;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;

import app.showshelf.library.UserChanges;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.UserActions;

/** The user's actions on the library, one after the other. */
public final class LibraryActions implements UserActions {
    private final UserChanges changes;
    private final Jobs jobs;

    /** Actions that are stored by these changes. */
    public LibraryActions(UserChanges changes, Jobs jobs) {
        this.changes = changes;
        this.jobs = jobs;
    }

    @Override
    public CompletableFuture<Boolean> markEpisode(long episodeId, boolean watched, String what) {
        return store(() -> changes.markEpisode(episodeId, watched));
    }

    @Override
    public CompletableFuture<Boolean> markSeason(long showId, int season, boolean watched, String what) {
        return store(() -> changes.markSeason(showId, season, watched));
    }

    @Override
    public CompletableFuture<Boolean> markUpTo(long episodeId, String what) {
        return store(() -> changes.markUpTo(episodeId));
    }

    @Override
    public CompletableFuture<Boolean> markShows(Collection<Long> showIds, boolean watched) {
        return store(() -> changes.markShows(showIds, watched));
    }

    @Override
    public CompletableFuture<Boolean> setWatching(Collection<Long> showIds, boolean watching) {
        return store(() -> changes.setWatching(showIds, watching));
    }

    @Override
    public CompletableFuture<Boolean> remove(Collection<Long> showIds) {
        return store(() -> changes.remove(showIds));
    }

    private CompletableFuture<Boolean> store(Jobs.Work work) {
        CompletableFuture<Boolean> stored = new CompletableFuture<>();
        jobs.perform(work, () -> stored.complete(true), _ -> stored.complete(false));
        return stored;
    }
}
