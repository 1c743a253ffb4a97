package app.showshelf;

import java.time.LocalDate;
import java.util.List;

import app.showshelf.library.UpcomingEpisode;
import app.showshelf.library.UpcomingQueries;
import app.showshelf.library.WaitingShow;
import app.showshelf.ui.upcoming.UpcomingLibrary;

/** The library as the calendar asks for it. */
record LibraryUpcoming(UpcomingQueries queries) implements UpcomingLibrary {
    @Override
    public List<UpcomingEpisode> between(LocalDate from, LocalDate to, boolean watchedOnly) {
        return queries.between(from, to, watchedOnly);
    }

    @Override
    public List<WaitingShow> waiting() {
        return queries.waiting();
    }
}
