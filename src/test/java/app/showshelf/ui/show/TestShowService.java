package app.showshelf.ui.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.LibraryEvents;
import app.showshelf.library.NextEpisode;
import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowPage;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;
import app.showshelf.ui.TestShows;

/** One show with a season of eight episodes, six of which have aired, and a special. */
public final class TestShowService implements ShowService {
    public static final long ID = 42;

    final List<String> done = new CopyOnWriteArrayList<>();
    final LibraryEvents events;
    private final boolean[] watched = {true, true, false, false, false, false, false, false};
    private boolean watching = true;
    boolean fetched = true;
    boolean broken;

    public TestShowService(LibraryEvents events) {
        this.events = events;
    }

    @Override
    public ShowPage open(ShowRef ref) {
        done.add("open " + ref);
        if (broken) {
            throw new IllegalStateException("as the test wants");
        }
        return page();
    }

    @Override
    public ShowPage open(ShowSummary summary) {
        return open(summary.ref());
    }

    @Override
    public Optional<ShowPage> page(long showId) {
        return Optional.of(page());
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
            rows.add(TestShows.episode(i + 1, i + 1, i == 7 ? null : "Part " + (i + 1), date, watched[i]));
        }
        return rows;
    }

    @Override
    public void setWatching(long showId, boolean on) {
        watching = on;
        did("watching " + on);
    }

    @Override
    public void syncNow(long showId) {
        did("sync");
    }

    @Override
    public void mark(long episodeId, boolean on) {
        watched[(int) episodeId - 1] = on;
        did("mark " + episodeId + " " + on);
    }

    @Override
    public void markSeason(long showId, int season) {
        markUpTo(6);
    }

    @Override
    public void markUpTo(long episodeId) {
        for (int i = 0; i < episodeId; i++) {
            watched[i] = true;
        }
        did("up to " + episodeId);
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
