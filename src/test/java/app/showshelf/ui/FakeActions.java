package app.showshelf.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

import app.showshelf.library.UserChange;
import app.showshelf.ui.common.UserActions;

/** Writes down what the user does, and says that it is stored. */
public final class FakeActions implements UserActions {
    public final List<String> done = new ArrayList<>();
    public boolean stored = true;

    @Override
    public CompletableFuture<Boolean> markEpisode(long episodeId, boolean watched, String what) {
        return done((watched ? "mark " : "unmark ") + episodeId + " " + what);
    }

    @Override
    public CompletableFuture<Boolean> markEpisodes(Collection<Long> episodeIds, boolean watched, String what) {
        return done((watched ? "mark " : "unmark ") + new TreeSet<>(episodeIds) + " " + what);
    }

    @Override
    public void opened(UserChange change) {
        done.add("opened " + change.show());
    }

    @Override
    public CompletableFuture<Boolean> markSeason(long showId, int season, boolean watched, String what) {
        return done((watched ? "mark season " : "unmark season ") + showId + " " + season + " " + what);
    }

    @Override
    public CompletableFuture<Boolean> markUpTo(long episodeId, String what) {
        return done("mark up to " + episodeId + " " + what);
    }

    @Override
    public CompletableFuture<Boolean> markShows(Collection<Long> showIds, boolean watched) {
        return done((watched ? "mark shows " : "unmark shows ") + new TreeSet<>(showIds));
    }

    @Override
    public CompletableFuture<Boolean> setWatching(Collection<Long> showIds, boolean watching) {
        return done((watching ? "watch " : "do not watch ") + new TreeSet<>(showIds));
    }

    @Override
    public CompletableFuture<Boolean> remove(Collection<Long> showIds) {
        return done("remove " + new TreeSet<>(showIds));
    }

    private CompletableFuture<Boolean> done(String what) {
        done.add(what);
        return CompletableFuture.completedFuture(stored);
    }
}
