package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.showshelf.library.ShowChanges;

import static org.assertj.core.api.Assertions.assertThat;

/** Shows that were fetched together do not fall due together. */
class SpreadTest {

    @Test
    void theSeasonsOfAShowKeepTogetherAndShowsDoNot() {
        ShowChanges early = reconcile(1);
        ShowChanges late = reconcile(0);

        assertThat(early.seasons()).extracting(season -> season.state().nextCheckAt()).containsOnly(at(81));
        assertThat(late.seasons()).extracting(season -> season.state().nextCheckAt()).containsOnly(at(90));
    }

    private static ShowChanges reconcile(double spread) {
        Reconciliation reconciliation = new Reconciliation(new RefreshPolicy(), new Setbacks(new Backoff(() -> 0.5)), _ -> spread);
        return reconciliation.reconcile(new Library().show(), Library.answer(Library.fetched(1, Library.episodes(1, 2)),
                Library.fetched(2, Library.episodes(2, 2))), Set.of(1, 2), Library.NOW);
    }

    private static Instant at(int days) {
        return Library.NOW.plus(Duration.ofDays(days));
    }
}
