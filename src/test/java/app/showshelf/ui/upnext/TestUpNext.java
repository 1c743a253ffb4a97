package app.showshelf.ui.upnext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import app.showshelf.library.Backlog;
import app.showshelf.library.EpisodeRow;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.UpNext;
import app.showshelf.ui.TestShows;

/** A library that answers what a test has put into it. */
final class TestUpNext implements UpNextLibrary {
    final List<UpNext> shows = new ArrayList<>();
    int watching = 9;

    TestUpNext with(UpNext show) {
        shows.removeIf(other -> other.showId() == show.showId());
        shows.add(show);
        return this;
    }

    @Override
    public List<UpNext> all() {
        return List.copyOf(shows);
    }

    @Override
    public List<UpNext> of(Collection<Long> ids) {
        return shows.stream().filter(show -> ids.contains(show.showId())).toList();
    }

    @Override
    public int watching() {
        return watching;
    }

    /** A show in its second season of ten episodes. */
    static UpNext show(long id, String name, int number, String day, int left) {
        return show(id, name, number, day, left, 50);
    }

    static UpNext show(long id, String name, int number, String day, int left, Integer runtime) {
        var episode = new EpisodeRow(100 * id + number, "e", number, EpisodeType.REGULAR, "Title " + number, "What happens.",
                LocalDate.parse(day),
                null, runtime, null, null);
        return new UpNext(id, TestShows.ref(id), name, 2, episode, number - 1, 10, true, TestShows.NOW.minusSeconds(id * 86_400),
                new Backlog(left, left * 50L, 0, 0));
    }
}
