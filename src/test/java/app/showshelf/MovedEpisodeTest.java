package app.showshelf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeRow;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;

class MovedEpisodeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 8);

    @Test
    void anEpisodeKeepsTheDayFromWhichItMovedUntilItMovesBack() throws Exception {
        ScriptedProvider tmdb = new ScriptedProvider(ProviderId.TMDB).with(airing(FIRST));
        try (TestLibrary library = new TestLibrary(tmdb)) {
            long show = library.showshelf().intake().add(new ShowRef(ProviderId.TMDB, "1"));
            library.showshelf().media().setWatching(show, true);
            library.sync();
            assertThat(row(library, show).movedFrom()).isNull();

            tmdb.with(airing(LATER));
            lookAgain(library);
            assertThat(row(library, show)).extracting(EpisodeRow::airDate, EpisodeRow::movedFrom).containsExactly(LATER, FIRST);

            tmdb.with(airing(FIRST));
            lookAgain(library);
            assertThat(row(library, show)).extracting(EpisodeRow::airDate, EpisodeRow::movedFrom).containsExactly(FIRST, null);
        }
    }

    private static void lookAgain(TestLibrary library) {
        library.at(library.now().plus(Duration.ofDays(8)));
        library.sync();
    }

    private static EpisodeRow row(TestLibrary library, long show) {
        return library.showshelf().queries().episodes(show, 1).getFirst();
    }

    private static ShowFacts airing(LocalDate day) {
        var episode = new EpisodeFacts("1-1-1", 1, EpisodeType.REGULAR, "Fog signal", "Summary", day, null, 45, null);
        var season = new SeasonFacts("1-1", 1, null, null, day, null, 1, List.of(episode), null);
        return new ShowFacts(new ShowRef(ProviderId.TMDB, "1"), null, null, "Show 1", null, "About", ShowStatus.RUNNING, day, "Channel",
                "en",
                List.of("Drama"), null, null, 7.5, 10.0, null, List.of(season));
    }
}
