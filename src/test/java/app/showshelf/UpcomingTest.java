package app.showshelf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.UpcomingEpisode;
import app.showshelf.library.UpcomingQueries;
import app.showshelf.library.WaitingShow;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;

/** What airs on which day. */
class UpcomingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final ScriptedProvider tmdb = new ScriptedProvider(ProviderId.TMDB);
    private final TestLibrary library = new TestLibrary(tmdb);
    private final UpcomingQueries upcoming = library.showshelf().upcoming();

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void episodesComeInTheOrderOfTheUsersDays() throws Exception {
        // The provider's date is the day before, but the moment lies on the next day here.
        watch("1", episode("late", 1, TODAY, Instant.parse("2026-03-03T02:00:00Z")), episode("b", 2, TODAY.plusDays(9), null));
        watch("2", episode("c", 1, TODAY, null), episode("d", 2, TODAY.plusDays(1), Instant.parse("2026-03-03T01:00:00Z")));
        assertThat(ids(upcoming.between(TODAY, TODAY.plusDays(9), true))).containsExactly("c", "d", "late", "b");
        assertThat(ids(upcoming.between(TODAY.plusDays(1), TODAY.plusDays(1), true))).containsExactly("d", "late");
    }

    @Test
    void showsThatAreNotWatchedAppearOnlyAmongAll() throws Exception {
        long show = watch("1", episode("a", 1, TODAY, null));
        library.showshelf().media().setWatching(show, false);
        assertThat(upcoming.between(TODAY, TODAY, true)).isEmpty();
        assertThat(ids(upcoming.between(TODAY, TODAY, false))).containsExactly("a");
    }

    @Test
    void aWatchedShowWithoutADateToComeWaits() throws Exception {
        watch("1", episode("a", 1, TODAY.minusDays(3), null), episode("b", 2, null, null));
        watch("2", episode("c", 1, TODAY, null));
        assertThat(upcoming.waiting()).extracting(WaitingShow::name).containsExactly("Show 1");
    }

    private long watch(String id, EpisodeFacts... episodes) throws Exception {
        SeasonFacts season = new SeasonFacts("s", 1, null, null, null, null, episodes.length, List.of(episodes), null);
        tmdb.with(new ShowFacts(new ShowRef(ProviderId.TMDB, id), null, null, "Show " + id, null, null, ShowStatus.RUNNING, null, "Channel",
                "en", List.of(), null, null, null, null, null, List.of(season)));
        long show = library.showshelf().intake().add(new ShowRef(ProviderId.TMDB, id));
        library.showshelf().media().setWatching(show, true);
        library.sync();
        return show;
    }

    private static EpisodeFacts episode(String id, int number, LocalDate day, Instant stamp) {
        return new EpisodeFacts(id, number, EpisodeType.REGULAR, "Name " + id, null, day, stamp, 50, null);
    }

    private static List<String> ids(List<UpcomingEpisode> episodes) {
        return episodes.stream().map(UpcomingEpisode::providerId).toList();
    }
}
