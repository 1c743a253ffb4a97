package app.showshelf.ui.show;

import org.junit.jupiter.api.Test;

import app.showshelf.library.NextEpisode;
import app.showshelf.settings.SyncMode;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.TestModels;
import app.showshelf.ui.TestShows;

import static org.assertj.core.api.Assertions.assertThat;

class SeasonsModelTest {
    private static final NextEpisode FIRST = new NextEpisode(1, 1, 1, "Part 1", null, null, null);

    private final SeasonsModel model = new SeasonsModel(new TestModels().context());

    @Test
    void aPageReadWhileEpisodesWereBeingStoredDoesNotDecideWhereToGoOn() {
        show(null, 0);
        assertThat(model.chosen()).isEqualTo(2);
        show(FIRST, 0);
        assertThat(model.chosen()).isEqualTo(1);
    }

    @Test
    void whereAllIsWatchedThePageStaysAtTheNewestSeason() {
        show(null, 6);
        show(FIRST, 0);
        assertThat(model.chosen()).isEqualTo(2);
    }

    private void show(NextEpisode unwatched, int watched) {
        model.show(TestShows.page(TestShows.card(1, "Dark Water", true, 0), unwatched, TestShows.season(1, 6, 6, watched),
                TestShows.season(2, 6, 6, watched)), SyncState.idle(SyncMode.ON_DEMAND), false);
    }
}
