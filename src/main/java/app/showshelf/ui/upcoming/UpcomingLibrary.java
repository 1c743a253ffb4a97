package app.showshelf.ui.upcoming;

import java.time.LocalDate;
import java.util.List;

import app.showshelf.library.UpcomingEpisode;
import app.showshelf.library.WaitingShow;

/** What the page asks of the library, on worker threads. */
public interface UpcomingLibrary {
    /** The episodes of these days, both included, in the order in which they air; of the watched shows or of all. */
    List<UpcomingEpisode> between(LocalDate from, LocalDate to, boolean watchedOnly);

    /** The watched shows that go on, but nobody knows when. */
    List<WaitingShow> waiting();
}
