package app.showshelf.sync;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.library.NextLook;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.SeasonState;
import app.showshelf.library.ShowChanges;
import app.showshelf.library.ShowChanges.SeasonChange;

import static app.showshelf.sync.Library.BEFORE;
import static app.showshelf.sync.Library.LATER;
import static app.showshelf.sync.Library.NOW;
import static app.showshelf.sync.Library.answer;
import static app.showshelf.sync.Library.episodes;
import static app.showshelf.sync.Library.fetched;
import static app.showshelf.sync.Library.listed;
import static org.assertj.core.api.Assertions.assertThat;

/** What an answer means for the seasons: new, complete, owed, failed, gone. */
class SeasonReconciliationTest {
    private final Reconciliation reconciliation = new Reconciliation(new RefreshPolicy(), new Setbacks(new Backoff(() -> 0.5)));

    @Test
    void aNewSeasonIsOwedAtOnce() {
        SeasonChange change = only(reconcile(new Library().season(1, episodes(1, 2)), Set.of(), listed(1, 2), listed(2, 8)));
        assertThat(change).isEqualTo(new SeasonChange(2, listed(2, 8), SeasonState.owed(NOW), null));
    }

    @Test
    void aNewSeasonWhoseEpisodesCameIsComplete() {
        ShowChanges changes = reconcile(new Library(), Set.of(), fetched(1, episodes(1, 3)));
        assertThat(only(changes).state().synced()).isTrue();
        assertThat(changes.added()).hasSize(3);
    }

    @Test
    void aSeasonThatGrewWithoutBeingAskedForIsOwedAtOnce() {
        SeasonChange change = only(reconcile(new Library().season(1, episodes(1, 2)), Set.of(), listed(1, 3)));
        assertThat(change.state()).isEqualTo(new SeasonState(false, BEFORE, new NextLook(NOW, NextLookReason.COMING_SHORT), 0, null));
    }

    @Test
    void aSeasonWhoseProviderCountsMoreThanItListsIsNotOwedAgainAndAgain() {
        Library library = new Library().season(1, episodes(1, 2));
        ShowChanges first = reconcile(library, Set.of(1), listed(1, 5).withEpisodes(java.util.List.of(episodes(1, 2))));
        assertThat(only(first).state().nextCheckAt()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(only(first).facts().episodeCount()).isEqualTo(5);
    }

    @Test
    void aSeasonThatShrankInTheListIsNotAskedForSooner() {
        SeasonChange change = only(reconcile(new Library().season(1, episodes(1, 3)), Set.of(), listed(1, 2)));
        assertThat(change.state()).isEqualTo(new SeasonState(true, BEFORE, new NextLook(LATER, NextLookReason.OLD), 0, null));
    }

    @Test
    void aFailedSeasonWaitsLongerEachTimeAndKeepsWhatItHas() {
        SeasonState twice = new SeasonState(false, BEFORE, new NextLook(NOW, NextLookReason.RETRY), 2, new Failure(Kind.BUSY, 500));
        ShowChanges changes = reconcile(new Library().season(1, twice, episodes(1, 3)).season(2, episodes(2, 1)), Set.of(1, 2),
                listed(1, 3).withFailure(new Failure(Kind.BAD_ANSWER)), fetched(2, episodes(2, 1)));
        SeasonChange failed = changes.seasons().getFirst();
        assertThat(failed.state())
                .isEqualTo(new SeasonState(false, BEFORE, retry(Duration.ofMinutes(4)), 3, new Failure(Kind.BAD_ANSWER)));
        assertThat(changes.seasons().get(1).state().synced()).isTrue();
        assertThat(changes.hidden()).isEmpty();
    }

    @Test
    void aGoodAnswerForgetsFailures() {
        SeasonState failed = new SeasonState(false, BEFORE, new NextLook(NOW, NextLookReason.RETRY), 7, new Failure(Kind.BUSY, 500));
        SeasonState state = only(reconcile(new Library().season(1, failed, episodes(1, 3)), Set.of(1), fetched(1, episodes(1, 3)))).state();
        assertThat(state.attempts()).isZero();
        assertThat(state.failure()).isNull();
    }

    @Test
    void aSeasonThatCannotBeFoundIsLookedForInAWeekAndKeepsItsData() {
        ShowChanges changes = reconcile(new Library().season(1, episodes(1, 3)), Set.of(1),
                listed(1, 3).withFailure(new Failure(Kind.NOT_FOUND, 404)));
        assertThat(only(changes).state())
                .isEqualTo(new SeasonState(true, BEFORE, retry(Duration.ofDays(7)), 1, new Failure(Kind.NOT_FOUND, 404)));
        assertThat(changes.hidden()).isEmpty();
    }

    @Test
    void aSeasonThatIsNoLongerListedStaysWithItsEpisodesAndIsLookedForInAWeek() {
        ShowChanges changes = reconcile(new Library().season(1, episodes(1, 3)).season(2, episodes(2, 3)), Set.of(1, 2),
                fetched(1, episodes(1, 3)));
        SeasonChange unlisted = changes.seasons().get(1);
        assertThat(unlisted.number()).isEqualTo(2);
        assertThat(unlisted.state().nextCheckAt()).isEqualTo(NOW.plus(Duration.ofDays(7)));
        assertThat(unlisted.state().failure()).isEqualTo(new Failure(Kind.NOT_FOUND, 404));
        assertThat(changes.goneSeasons()).isEmpty();
        assertThat(changes.hidden()).isEmpty();
    }

    @Test
    void anAnnouncedSeasonThatIsTakenBackGoes() {
        ShowChanges changes = reconcile(new Library().season(1, episodes(1, 3)).season(2), Set.of(1, 2), fetched(1, episodes(1, 3)));
        assertThat(changes.goneSeasons()).containsExactly(102L);
        assertThat(changes.seasons()).extracting(SeasonChange::number).containsExactly(1);
    }

    @Test
    void anAnswerWithoutAnySeasonRemovesNoneAndIsNotAskedForAgainAtOnce() {
        SeasonState due = new SeasonState(true, BEFORE, new NextLook(NOW, NextLookReason.OLD), 0, null);
        ShowChanges changes = reconcile(new Library().season(1, due, episodes(1, 3)).season(2, SeasonState.owed(NOW)), Set.of(1, 2));
        assertThat(changes.goneSeasons()).isEmpty();
        assertThat(changes.seasons()).extracting(SeasonChange::number).containsExactly(1, 2);
        assertThat(changes.seasons()).allSatisfy(season -> {
            assertThat(season.state().nextCheckAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
            assertThat(season.state().failure().kind()).isEqualTo(Kind.BAD_ANSWER);
        });
    }

    @Test
    void aSeasonThatWasAskedForAndDidNotComeIsNotAskedForAgainAtOnce() {
        SeasonChange change = only(reconcile(new Library().season(1, SeasonState.owed(NOW)), Set.of(1), listed(1, 0)));
        assertThat(change.state().nextCheckAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        assertThat(change.state().failure().kind()).isEqualTo(Kind.BAD_ANSWER);
    }

    @ParameterizedTest(name = "season {0} of a running show: {1} days")
    @CsvSource({"0, 30", "1, 90", "2, 7", "3, 7"})
    void theSeasonThatAirsAndThoseAfterItAreLookedAtMostOften(int number, int days) {
        SeasonFacts announced = new SeasonFacts("s3", 3, null, null, null, null, 0, java.util.List.of(), null);
        ShowChanges changes = reconciliation.reconcile(new Library().show(),
                running(fetched(0, episodes(0, 1)), fetched(1, episodes(1, 3)), fetched(2, episodes(2, 3)), announced), Set.of(), NOW);
        assertThat(changes.seasons().stream().collect(Collectors.toMap(SeasonChange::number, change -> change.state().nextCheckAt())))
                .containsEntry(number, NOW.plus(Duration.ofDays(days)));
    }

    @Test
    void whenTheListOfSeasonsIsEmptyTheShowIsLookedAtInAWeek() {
        assertThat(reconcile(new Library(), Set.of()).next())
                .isEqualTo(new NextLook(NOW.plus(Duration.ofDays(7)), NextLookReason.NO_SEASONS));
    }

    private ShowChanges reconcile(Library library, Set<Integer> wanted, SeasonFacts... seasons) {
        return reconciliation.reconcile(library.show(), answer(seasons), wanted, NOW);
    }

    private static NextLook retry(Duration in) {
        return new NextLook(NOW.plus(in), NextLookReason.RETRY);
    }

    private static SeasonChange only(ShowChanges changes) {
        assertThat(changes.seasons()).hasSize(1);
        return changes.seasons().getFirst();
    }

    private static app.showshelf.library.ShowFacts running(SeasonFacts... seasons) {
        var ended = answer();
        return new app.showshelf.library.ShowFacts(ended.ref(), null, null, ended.name(), null, null,
                app.showshelf.library.ShowStatus.RUNNING,
                null, null, null, java.util.List.of(), null, null, null, null, null, Stream.of(seasons).toList());
    }
}
