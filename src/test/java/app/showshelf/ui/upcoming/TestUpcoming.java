package app.showshelf.ui.upcoming;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import app.showshelf.library.EpisodeType;
import app.showshelf.library.NextEpisode;
import app.showshelf.library.UpcomingEpisode;
import app.showshelf.library.WaitingShow;
import app.showshelf.ui.TestShows;

/** A library that answers what a test has put into it. */
final class TestUpcoming implements UpcomingLibrary {
    final List<UpcomingEpisode> watched = new ArrayList<>();
    final List<UpcomingEpisode> others = new ArrayList<>();
    final List<WaitingShow> waiting = new ArrayList<>();

    @Override
    public List<UpcomingEpisode> between(LocalDate from, LocalDate to, boolean watchedOnly) {
        List<UpcomingEpisode> all = new ArrayList<>(watched);
        if (!watchedOnly) {
            all.addAll(others);
        }
        return all.stream().filter(one -> !one.episode().airDate().isBefore(from) && !one.episode().airDate().isAfter(to)).toList();
    }

    @Override
    public List<WaitingShow> waiting() {
        return List.copyOf(waiting);
    }

    /** Of which only the day is known. */
    static UpcomingEpisode episode(long id, String day) {
        return episode(id, "Show " + id, LocalDate.parse(day), null);
    }

    /** At that moment. */
    static UpcomingEpisode at(long id, String show, String stamp) {
        Instant moment = Instant.parse(stamp);
        return episode(id, show, LocalDate.ofInstant(moment, ZoneOffset.UTC), moment);
    }

    /** The same, which was to air on another day. */
    static UpcomingEpisode moved(UpcomingEpisode to, String from) {
        return new UpcomingEpisode(to.ref(), to.show(), to.network(), to.posterPath(), to.episode(), to.type(), to.providerId(),
                LocalDate.parse(from));
    }

    private static UpcomingEpisode episode(long id, String show, LocalDate day, Instant moment) {
        return new UpcomingEpisode(TestShows.ref(id), show, "Northern 4", null,
                new NextEpisode(id, 2, 5, "Half a lantern", day, moment, 50), EpisodeType.REGULAR, "e" + id, null);
    }
}
