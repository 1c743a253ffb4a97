package app.showshelf.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.showshelf.library.IncompleteSeason;
import app.showshelf.library.ShowRef;
import app.showshelf.settings.ProviderId;
import app.showshelf.sync.SyncPlanner.PlannedShow;
import app.showshelf.sync.SyncState.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** The order in which shows get their turn. */
class SyncPlannerTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T12:00:00Z");

    private final SyncPlanner planner = new SyncPlanner();

    @Test
    void nothingDueIsNothingPlanned() {
        assertThat(planner.plan(List.of(), Set.of(7L))).isEmpty();
    }

    @Test
    void showsFollowEachOtherByReasonThenByOpeningThenByPopularity() {
        List<IncompleteSeason> due = new ArrayList<>(List.of(
                season(1, 1).opened(null, 99.0), season(2, 1).opened(null, null), season(3, 1).opened(MONDAY, 1.0),
                season(4, 1).opened(TUESDAY, null), season(5, 1).watching(null, 5.0), season(6, 1).watching(MONDAY, 1.0),
                season(7, 1).watching(TUESDAY, 1.0), season(8, 1).airing(null, 1.0), season(9, 1).airing(MONDAY, 1.0),
                season(10, 1).opened(null, 0.5), season(11, 1).opened(null, null)));
        Collections.shuffle(due, new Random(7));

        List<PlannedShow> plan = planner.plan(due, Set.of(10L));

        assertThat(plan).extracting(PlannedShow::showId).containsExactly(10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 1L, 2L, 11L);
        assertThat(plan).extracting(PlannedShow::reason).containsExactly(Reason.OPENED, Reason.AIRS_SOON, Reason.AIRS_SOON, Reason.WATCHING,
                Reason.WATCHING, Reason.WATCHING, Reason.GREEDY, Reason.GREEDY, Reason.GREEDY, Reason.GREEDY, Reason.GREEDY);
    }

    @Test
    void theLatestSeasonComesFirstAndSpecialsLast() {
        List<PlannedShow> plan = planner.plan(List.of(season(1, 0).opened(null, null), season(1, 2).opened(null, null),
                season(1, 2024).opened(null, null), season(1, 1).opened(null, null)), Set.of());
        assertThat(plan).hasSize(1);
        assertThat(plan.getFirst().seasons()).containsExactly(2024, 2, 1, 0);
    }

    @Test
    void oneSeasonThatAirsSoonBringsTheWholeShowForward() {
        List<PlannedShow> plan = planner.plan(List.of(season(1, 1).watching(TUESDAY, null), season(2, 1).watching(null, null),
                season(2, 2).airing(null, null)), Set.of());
        assertThat(plan).extracting(PlannedShow::showId).containsExactly(2L, 1L);
    }

    @Test
    void anEpisodeThatAirsSoonIsNoHurryForAShowThatNobodyWatches() {
        IncompleteSeason unwatched = new IncompleteSeason(1L, 1, 1, ref(1), "Show", false, true, null, null);
        assertThat(planner.plan(List.of(unwatched), Set.of()).getFirst().reason()).isEqualTo(Reason.GREEDY);
    }

    @Test
    void aShowWhoseSeasonsAreNotKnownIsPlannedWithoutNumbers() {
        IncompleteSeason unknown = new IncompleteSeason(null, null, 3, ref(3), "Show", true, false, null, null);
        assertThat(planner.plan(List.of(unknown), Set.of()))
                .containsExactly(new PlannedShow(3, ref(3), "Show", List.of(), Reason.WATCHING, null, null));
    }

    private static Row season(long show, int number) {
        return new Row(show, number);
    }

    private static ShowRef ref(long show) {
        return new ShowRef(ProviderId.TMDB, Long.toString(show));
    }

    private record Row(long show, int number) {
        IncompleteSeason opened(Instant at, Double popularity) {
            return row(false, false, at, popularity);
        }

        IncompleteSeason watching(Instant opened, Double popularity) {
            return row(true, false, opened, popularity);
        }

        IncompleteSeason airing(Instant opened, Double popularity) {
            return row(true, true, opened, popularity);
        }

        private IncompleteSeason row(boolean watching, boolean airsSoon, Instant opened, Double popularity) {
            return new IncompleteSeason(show * 100 + number, number, show, ref(show), "Show " + show, watching, airsSoon, opened,
                    popularity);
        }
    }
}
