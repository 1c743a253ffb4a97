package app.showshelf.ui;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.showshelf.library.Former;
import app.showshelf.library.FormerMark;
import app.showshelf.library.FormerShow;
import app.showshelf.library.UserChange;
import app.showshelf.library.UserChanges;

/** Marks and shows in a map: all episodes are of show 1; fails when told to. */
public class FakeChanges implements UserChanges {
    private static final Instant WHEN = Instant.parse("2026-01-02T03:04:05Z");

    public final Map<Long, FormerMark> marks = new TreeMap<>();
    public final Map<Long, FormerShow> shows = new TreeMap<>();
    public volatile boolean fails;

    @Override
    public UserChange markEpisode(long episodeId, boolean watched) {
        return mark(List.of(episodeId), watched);
    }

    @Override
    public UserChange markEpisodes(Collection<Long> episodeIds, boolean watched) {
        return mark(List.copyOf(episodeIds), watched);
    }

    @Override
    public UserChange markSeason(long showId, int season, boolean watched) {
        return mark(List.of(10L, 11L, 12L), watched);
    }

    @Override
    public UserChange markUpTo(long episodeId) {
        return mark(List.of(1L, 2L, episodeId), true);
    }

    @Override
    public UserChange markShows(Collection<Long> showIds, boolean watched) {
        return mark(showIds.stream().map(id -> id * 100).toList(), watched);
    }

    @Override
    public UserChange setWatching(Collection<Long> showIds, boolean watching) {
        return change(
                new Former(List.of(), showIds.stream().map(id -> new FormerShow(id, watching, watching ? WHEN : null, null)).toList()),
                showIds);
    }

    @Override
    public UserChange remove(Collection<Long> showIds) {
        return change(new Former(List.of(), showIds.stream().map(id -> new FormerShow(id, true, WHEN, WHEN)).toList()), showIds);
    }

    @Override
    public synchronized Former restore(Former former) {
        if (fails) {
            throw new IllegalStateException("as the test wants");
        }
        return new Former(
                former.marks().stream().map(mark -> swap(marks, mark.episodeId(), mark, new FormerMark(1, mark.episodeId(), null, 0)))
                        .toList(),
                former.shows().stream().map(show -> swap(shows, show.showId(), show, new FormerShow(show.showId(), false, null, null)))
                        .toList());
    }

    private UserChange mark(List<Long> episodes, boolean watched) {
        return change(
                new Former(episodes.stream().map(id -> new FormerMark(1, id, watched ? WHEN : null, watched ? 1 : 0)).toList(), List.of()),
                List.of(1L));
    }

    private UserChange change(Former after, Collection<Long> showIds) {
        Former before = restore(after);
        return new UserChange(before.equals(after) ? new Former(List.of(), List.of()) : before,
                showIds.size() == 1 ? "Show " + showIds.iterator().next() : null);
    }

    private static <T> T swap(Map<Long, T> all, long id, T next, T none) {
        T before = all.put(id, next);
        return before == null ? none : before;
    }
}
