package app.showshelf.ui.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.LibraryEvents;
import app.showshelf.library.NextEpisode;
import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowPage;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;
import app.showshelf.library.UserChange;
import app.showshelf.ui.TestShows;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.UserActions;

/** One show with a season of eight episodes, six of which have aired, and a special. */
public final class TestShowService implements ShowService {
    public static final long ID = 42;

    final List<String> done = new CopyOnWriteArrayList<>();
    final LibraryEvents events;
    private final boolean[] watched = {true, true, false, false, false, false, false, false};
    final List<String> refused = new CopyOnWriteArrayList<>();
    final List<String> named = new CopyOnWriteArrayList<>();
    private volatile boolean watching = true;
    private volatile boolean removed;
    volatile boolean refusing;
    boolean known;
    boolean fetched = true;
    boolean broken;

    public TestShowService(LibraryEvents events) {
        this.events = events;
    }

    @Override
    public ShowPage open(ShowRef ref, Consumer<UserChange> changed) {
        done.add("open " + ref);
        if (broken) {
            throw new IllegalStateException("as the test wants");
        }
        return page();
    }

    @Override
    public ShowPage open(ShowSummary summary, Consumer<UserChange> changed) {
        return open(summary.ref(), changed);
    }

    @Override
    public Optional<ShowPage> page(long showId) {
        return removed ? Optional.empty() : Optional.of(page());
    }

    @Override
    public List<EpisodeRow> episodes(long showId, int season) {
        List<EpisodeRow> rows = new ArrayList<>();
        if (season == 0) {
            rows.add(TestShows.episode(90, null, "The making of it", "2026-01-01", false));
            return rows;
        }
        for (int i = 0; i < watched.length; i++) {
            String date = i < 6 ? "2026-11-0" + (i + 1) : "2026-11-2" + (i - 2);
            EpisodeRow row = TestShows.episode(i + 1, i + 1, i == 7 ? null : "Part " + (i + 1), date, watched[i]);
            rows.add(new EpisodeRow(row.id(), row.providerId(), row.number(), row.type(), row.name(),
                    "What happens in part " + (i + 1) + ".",
                    row.airDate(), row.airStamp(), row.runtimeMinutes(), "/still-" + (i + 1) + ".jpg", row.watchedAt()));
        }
        return rows;
    }

    @Override
    public Optional<ShowPage> find(ShowRef ref) {
        return known ? Optional.of(page()) : Optional.empty();
    }

    @Override
    public void syncNow(long showId) {
        did("sync");
    }

    /** What the user does to this show, done on workers; nothing is stored while {@link #refusing}. */
    public UserActions actions(Jobs jobs) {
        return new TestActions(jobs);
    }

    private final class TestActions implements UserActions {
        private final Jobs jobs;

        TestActions(Jobs jobs) {
            this.jobs = jobs;
        }

        @Override
        public CompletableFuture<Boolean> markEpisode(long episodeId, boolean on, String what) {
            return act("mark " + episodeId + " " + on, what, () -> watched[(int) episodeId - 1] = on);
        }

        @Override
        public CompletableFuture<Boolean> markEpisodes(Collection<Long> episodeIds, boolean on, String what) {
            return act("mark " + new TreeSet<>(episodeIds) + " " + on, what,
                    () -> episodeIds.forEach(id -> watched[id.intValue() - 1] = on));
        }

        @Override
        public void opened(UserChange change) {
            done.add("opened " + change.show());
        }

        @Override
        public CompletableFuture<Boolean> markSeason(long showId, int season, boolean on, String what) {
            return act("season " + season + " " + on, what, () -> Arrays.fill(watched, 0, on ? 6 : watched.length, on));
        }

        @Override
        public CompletableFuture<Boolean> markUpTo(long episodeId, String what) {
            return act("up to " + episodeId, what, () -> Arrays.fill(watched, 0, (int) episodeId, true));
        }

        @Override
        public CompletableFuture<Boolean> markShows(Collection<Long> showIds, boolean on) {
            return act("shows " + on, "", () -> Arrays.fill(watched, 0, on ? 6 : watched.length, on));
        }

        @Override
        public CompletableFuture<Boolean> setWatching(Collection<Long> showIds, boolean on) {
            return act("watching " + on, "", () -> watching = on);
        }

        @Override
        public CompletableFuture<Boolean> remove(Collection<Long> showIds) {
            return act("remove", "", () -> removed = true);
        }

        private CompletableFuture<Boolean> act(String act, String what, Runnable change) {
            CompletableFuture<Boolean> stored = new CompletableFuture<>();
            jobs.perform(() -> {
                if (refusing) {
                    refused.add(act);
                } else {
                    change.run();
                    named.add(what);
                    did(act);
                }
            }, () -> stored.complete(!refusing), _ -> stored.complete(false));
            return stored;
        }
    }

    void restore() {
        removed = false;
    }

    /** What was asked for, in order. */
    public List<String> done() {
        return done;
    }

    public int watchedCount() {
        int count = 0;
        for (boolean one : watched) {
            count += one ? 1 : 0;
        }
        return count;
    }

    private ShowPage page() {
        ShowCard card = TestShows.card(ID, "The Last Ferry to Ormsey", watching, watchedCount());
        if (!fetched) {
            return TestShows.page(card, null);
        }
        int next = watchedCount() + 1;
        NextEpisode unwatched = next > 6 ? null : new NextEpisode(next, 2, next, "Part " + next, null, null, null);
        return TestShows.page(card, unwatched, TestShows.season(1, 6, 6, 6), TestShows.season(2, 8, 6, watchedCount()),
                TestShows.season(0, 1, 1, 0));
    }

    private void did(String what) {
        done.add(what);
        events.changed(Set.of(ID));
    }
}
