package app.showshelf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.showshelf.library.Backlog;
import app.showshelf.library.EpisodeRow;
import app.showshelf.library.ShowRef;
import app.showshelf.library.WatchHistory;
import app.showshelf.library.WatchedDay;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;

/** What was watched when, as the store counts it. */
class HistoryTest {
    private final ScriptedProvider tmdb = new ScriptedProvider(ProviderId.TMDB).with("1", 3, 4).with("2", 2);
    private final TestLibrary library = new TestLibrary(tmdb);
    private long first;
    private long second;

    @BeforeEach
    void fill() throws Exception {
        first = add("1");
        second = add("2");
        library.sync();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void eachShowIsCountedOnEachOfItsDays() {
        mark("2026-02-27T23:30:00Z", first, 0);
        mark("2026-02-28T00:30:00Z", first, 1);
        mark("2026-02-28T20:00:00Z", first, 2);
        mark("2026-02-28T21:00:00Z", second, 0);
        WatchHistory history = library.showshelf().history().history();
        assertThat(history.days()).containsExactly(
                new WatchedDay(LocalDate.parse("2026-02-27"), first, 1, 45, 0),
                new WatchedDay(LocalDate.parse("2026-02-28"), first, 2, 90, 0),
                new WatchedDay(LocalDate.parse("2026-02-28"), second, 1, 45, 0));
        assertThat(history.shows().get(second).name()).isEqualTo("Show 2");
        assertThat(history.shows().get(second).genres()).containsExactly("Drama");
    }

    @Test
    void theBacklogIsWhatHasAiredOfWatchedShows() {
        mark("2026-02-28T20:00:00Z", first, 0);
        library.showshelf().media().setWatching(second, false);
        WatchHistory history = library.showshelf().history().history();
        assertThat(history.backlog()).isEqualTo(new Backlog(6, 270, 0, 0));
        assertThat(history.backlogShows()).isEqualTo(1);
    }

    @Test
    void aLibraryWithoutMarksHasNoHistory() {
        assertThat(library.showshelf().history().history().days()).isEmpty();
    }

    private void mark(String moment, long show, int episode) {
        List<EpisodeRow> rows = library.showshelf().queries().episodes(show, 1);
        library.at(Instant.parse(moment));
        library.showshelf().marks().episode(rows.get(episode).id(), true);
        library.at(TestLibrary.START);
    }

    private long add(String id) throws Exception {
        long show = library.showshelf().intake().add(new ShowRef(ProviderId.TMDB, id));
        library.showshelf().media().setWatching(show, true);
        return show;
    }
}
