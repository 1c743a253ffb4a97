package app.showshelf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.FetchCost;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;

import static org.assertj.core.api.Assertions.assertThat;

/** What the settings say of the modes comes from the store. */
class FetchCostsTest {
    private final ScriptedProvider provider = new ScriptedProvider(ProviderId.TVMAZE).with("1", 2, 3).with("2", 4).with("3", 5);
    private final TestLibrary library = new TestLibrary(provider, new ScriptedProvider(ProviderId.TMDB).with("9", 1));

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void anEmptyLibraryCostsNothing() {
        assertThat(library.showshelf().costs().costs()).isEmpty();
    }

    @Test
    void owedSeasonsAreCountedForEachProviderAndApartForWatchedShows() throws Exception {
        provider.with(airing());
        for (String show : List.of("1", "2", "3", "5")) {
            library.showshelf().media().addShow(provider.summary(show));
        }
        library.showshelf().intake().add(new ShowRef(ProviderId.TMDB, "9"));
        library.showshelf().media().openShow(new ShowRef(ProviderId.TVMAZE, "1"));
        library.showshelf().media().openShow(new ShowRef(ProviderId.TVMAZE, "5"));
        library.sync();

        assertThat(library.showshelf().costs().costs()).containsExactlyInAnyOrder(
                new FetchCost(ProviderId.TVMAZE, true, 2, 0, 0, 1, 1),
                new FetchCost(ProviderId.TVMAZE, false, 2, 2, 2, 0, 2),
                new FetchCost(ProviderId.TMDB, false, 1, 1, 1, 0, 1));

        library.in(SyncMode.GREEDY).sync();
        assertThat(library.showshelf().costs().costs()).extracting(FetchCost::owedSeasons).containsOnly(0);
        library.at(TestLibrary.START.plus(Duration.ofDays(400)));
        assertThat(library.showshelf().costs().costs()).extracting(FetchCost::owedShows).containsExactlyInAnyOrder(2, 2, 1);
    }

    /** A show that goes on, with an episode today. */
    private static ShowFacts airing() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        EpisodeFacts episode = new EpisodeFacts("51", 1, EpisodeType.REGULAR, "Pilot", "Summary", today, null, 45, null);
        return new ShowFacts(new ShowRef(ProviderId.TVMAZE, "5"), null, null, "Show 5", null, "About", ShowStatus.RUNNING, today, "Channel",
                "en",
                List.of(), null, null, null, null, null,
                List.of(new SeasonFacts("50", 1, null, null, today, null, 1, List.of(episode), null)));
    }
}
