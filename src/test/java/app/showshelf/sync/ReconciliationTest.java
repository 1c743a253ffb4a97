package app.showshelf.sync;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.ChangeSummary;
import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.ShowChanges;
import app.showshelf.library.ShowChanges.EpisodeChange;
import app.showshelf.library.ShowChanges.NewEpisode;

import static app.showshelf.sync.Library.NOW;
import static app.showshelf.sync.Library.answer;
import static app.showshelf.sync.Library.episode;
import static app.showshelf.sync.Library.episodes;
import static app.showshelf.sync.Library.fetched;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** What an answer means for the episodes that the library has. */
class ReconciliationTest {
    private final Reconciliation reconciliation = new Reconciliation(new RefreshPolicy(), new Setbacks(new Backoff(() -> 0.5)));

    @Test
    void anUnchangedAnswerChangesNothingButTheSeasonsTimes() {
        ShowChanges changes = reconcile(new Library().season(1, episodes(1, 3)), fetched(1, episodes(1, 3)));
        assertThat(changes.details()).isNull();
        assertThat(changes.summary()).isEqualTo(ChangeSummary.NONE);
        assertThat(changes.added()).isEmpty();
        assertThat(changes.updated()).isEmpty();
        assertThat(changes.hidden()).isEmpty();
        assertThat(changes.deleted()).isEmpty();
        assertThat(changes.seasons()).hasSize(1);
        assertThat(changes.seasons().getFirst().facts()).isNull();
        assertThat(changes.seasons().getFirst().state().syncedAt()).isEqualTo(NOW);
    }

    @Test
    void theProvidersIdMakesARowTheSameWhateverElseChanges() {
        EpisodeFacts after = new EpisodeFacts("a", 9, EpisodeType.FINALE, "Other", "Else", LocalDate.of(2010, 5, 5), null, 60, "/s");
        ShowChanges changes = reconcile(new Library().season(1, episode("a", 1, "One", 1), episode("b", 2, "Two", 8)),
                fetched(1, episode("b", 2, "Two", 8), after, episode("c", 3, "Three", 15)));
        assertThat(changes.updated()).containsExactly(new EpisodeChange(1, 1, after));
        assertThat(changes.added()).containsExactly(new NewEpisode(1, episode("c", 3, "Three", 15)));
        assertThat(changes.summary()).isEqualTo(new ChangeSummary(1, 0, 1, 0, 0, false));
    }

    @Test
    void renumberedEpisodesKeepTheirRows() {
        ShowChanges changes = reconcile(new Library().season(1, episode("a", 1, "One", 1), episode("b", 2, "Two", 8)),
                fetched(1, episode("b", 1, "Two", 8), episode("a", 2, "One", 1)));
        assertThat(changes.updated()).containsExactlyInAnyOrder(new EpisodeChange(1, 1, episode("a", 2, "One", 1)),
                new EpisodeChange(2, 1, episode("b", 1, "Two", 8)));
        assertThat(changes.added()).isEmpty();
        assertThat(changes.summary()).isEqualTo(new ChangeSummary(0, 2, 0, 0, 0, false));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"same place and title,1,One,300", "same place and title in other letters,1,ONE,300", "same place and date,1,Uno,1",
        "same place and no title yet,1,TBA,1", "same title and date,5,One,1"})
    void anEpisodeWhoseIdChangedKeepsItsRow(String what, int number, String name, int day) {
        EpisodeFacts after = episode("new", number, name, day);
        ShowChanges changes = reconcile(new Library().season(1, episode("old", 1, "One", 1)).marked(1), fetched(1, after));
        assertThat(changes.added()).as(what).isEmpty();
        assertThat(changes.hidden()).as(what).isEmpty();
        assertThat(changes.updated()).as(what).extracting(EpisodeChange::id).containsExactly(1L);
        assertThat(changes.updated().getFirst().facts().providerId()).isEqualTo("new");
    }

    @ParameterizedTest(name = "taken by {0}")
    @ValueSource(strings = {"Another", "TBA", "Episode 2"})
    void anEpisodeThatTakesASlotDoesNotInheritItsRow(String name) {
        ShowChanges changes = reconcile(
                new Library().season(1, episode("a", 1, "One", 1), episode("b", 2, "Two", 8), episode("c", 3, "Three", 15)).marked(2),
                fetched(1, episode("a", 1, "One", 1), episode("x", 2, name, 100), episode("c", 3, "Three", 15)));
        assertThat(changes.added()).containsExactly(new NewEpisode(1, episode("x", 2, name, 100)));
        assertThat(changes.updated()).isEmpty();
        assertThat(changes.hidden()).containsExactly(2L);
    }

    @Test
    void whereAProviderGivesNoIdsThePlaceIsTheIdentity() {
        ShowChanges changes = reconcile(new Library().season(1, episode(null, 1, "One", 1), episode(null, 2, "Two", 8)),
                fetched(1, episode(null, 1, "Uno", 5), episode(null, 2, "Two", 8)));
        assertThat(changes.updated()).extracting(EpisodeChange::id).containsExactly(1L);
        assertThat(changes.added()).isEmpty();
        assertThat(changes.hidden()).isEmpty();
    }

    @Test
    void anEpisodeMovesToAnotherSeasonWithItsRow() {
        EpisodeFacts moved = episode("b", 1, "Two", 8);
        ShowChanges changes = reconcile(new Library().season(1, episode("a", 1, "One", 1), episode("b", 2, "Two", 8)).season(2),
                fetched(1, episode("a", 1, "One", 1)), fetched(2, moved));
        assertThat(changes.updated()).containsExactly(new EpisodeChange(2, 2, moved));
        assertThat(changes.hidden()).isEmpty();
        assertThat(changes.summary().suspicious()).isFalse();
    }

    @Test
    void aWholeSeasonMayMoveAtOnceWithoutDoubt() {
        ShowChanges changes = reconcile(new Library().season(1, episodes(1, 10)).season(2), fetched(1), fetched(2, episodes(1, 10)));
        assertThat(changes.updated()).hasSize(10).allSatisfy(change -> assertThat(change.season()).isEqualTo(2));
        assertThat(changes.hidden()).isEmpty();
        assertThat(changes.summary().suspicious()).isFalse();
    }

    @Test
    void anEpisodeThatMovesFromASeasonThatWasNotAskedForIsNotThereTwice() {
        ShowChanges changes = reconcile(new Library().season(1, episodes(1, 2)).season(2), Library.listed(1, 1),
                fetched(2, episodes(1, 2)[1]));
        assertThat(changes.updated()).extracting(EpisodeChange::id, EpisodeChange::season)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2L, 2));
        assertThat(changes.added()).isEmpty();
    }

    @Test
    void aMovedDateIsCounted() {
        ShowChanges changes = reconcile(new Library().season(1, episode("a", 1, "One", 1)), fetched(1, episode("a", 1, "One", 8)));
        assertThat(changes.summary()).isEqualTo(new ChangeSummary(0, 0, 1, 0, 0, false));
    }

    @Test
    void aVanishedEpisodeIsHidden() {
        ShowChanges changes = reconcile(new Library().season(1, episodes(1, 4)).marked(4), fetched(1, episodes(1, 3)));
        assertThat(changes.hidden()).containsExactly(4L);
        assertThat(changes.deleted()).isEmpty();
        assertThat(changes.summary()).isEqualTo(new ChangeSummary(0, 0, 0, 1, 0, false));
    }

    @Test
    void aHiddenEpisodeReturnsWithItsRow() {
        ShowChanges changes = reconcile(new Library().season(1, episodes(1, 4)).removed(4), fetched(1, episodes(1, 4)));
        assertThat(changes.updated()).containsExactly(new EpisodeChange(4, 1, episodes(1, 4)[3]));
        assertThat(changes.summary()).isEqualTo(new ChangeSummary(0, 0, 0, 0, 1, false));
    }

    @Test
    void aHiddenEpisodeThatIsMissingAgainIsDeletedUnlessItHasAMark() {
        ShowChanges changes = reconcile(new Library().season(1, episodes(1, 5)).removed(4).removed(5).marked(5),
                fetched(1, episodes(1, 3)));
        assertThat(changes.deleted()).containsExactly(4L);
        assertThat(changes.hidden()).isEmpty();
        assertThat(changes.summary()).isEqualTo(ChangeSummary.NONE);
    }

    @Test
    void anEpisodeOfASeasonThatWasNotAskedForIsNotMissing() {
        ShowChanges changes = reconcile(new Library().season(1, episodes(1, 3)).season(2, episodes(2, 3)).removed(2),
                Library.listed(1, 3), fetched(2, episodes(2, 3)));
        assertThat(changes.hidden()).isEmpty();
        assertThat(changes.deleted()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of 10")
    @ValueSource(ints = {0, 1, 4})
    void anAnswerThatLostMoreThanHalfHidesAndDeletesNothingAndIsReported(int left) {
        ShowChanges changes = reconcile(new Library().season(1, episodes(1, 11)).removed(11), fetched(1, episodes(1, left)));
        assertThat(changes.hidden()).isEmpty();
        assertThat(changes.deleted()).isEmpty();
        assertThat(changes.summary()).isEqualTo(new ChangeSummary(0, 0, 0, 0, 0, true));
        assertThat(changes.seasons().getFirst().state().nextCheckAt()).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void anAnswerOfHalfIsBelieved() {
        ShowChanges changes = reconcile(new Library().season(1, episodes(1, 10)), fetched(1, episodes(1, 5)));
        assertThat(changes.hidden()).containsExactly(6L, 7L, 8L, 9L, 10L);
        assertThat(changes.summary().suspicious()).isFalse();
    }

    @Test
    void aSeasonThatWasWrittenAnewIsNoAnswerThatShrank() {
        EpisodeFacts[] anew = {episode("x", 1, "Ex", 100), episode("y", 2, "Why", 107), episode("z", 3, "Zed", 114)};
        ShowChanges changes = reconcile(new Library().season(1, episodes(1, 3)).marked(1), fetched(1, anew));
        assertThat(changes.added()).hasSize(3);
        assertThat(changes.hidden()).containsExactly(1L, 2L, 3L);
        assertThat(changes.summary().suspicious()).isFalse();
    }

    @Test
    void repeatedIdsInAnAnswerAreOneEpisode() {
        ShowChanges changes = reconcile(new Library().season(1).season(2),
                fetched(1, episode("a", 1, "One", 1), episode("a", 2, "Two", 8), episode(null, 3, "Three", 9), episode(null, 3, "Drei", 9)),
                fetched(2, episode("a", 1, "One", 1)));
        assertThat(changes.added()).containsExactly(new NewEpisode(1, episode("a", 1, "One", 1)),
                new NewEpisode(1, episode(null, 3, "Three", 9)));
    }

    @Test
    void aPlaceBelongsToTheEpisodeThatIsListedNotToAHiddenOne() {
        ShowChanges changes = reconcile(
                new Library().season(1, episode("gone", 1, "One", 1), episode("here", 1, "One", 1)).removed(1).marked(1),
                fetched(1, episode("new", 1, "One", 1)));
        assertThat(changes.updated()).extracting(EpisodeChange::id).containsExactly(2L);
        assertThat(changes.hidden()).isEmpty();
    }

    @Test
    void whatASpecialWithoutANumberIsItsTitleAndDateSay() {
        ShowChanges changes = reconcile(new Library().season(0, episode("a", null, "Special", 1)),
                fetched(0, episode("b", null, "special ", 1)));
        assertThat(changes.updated()).extracting(EpisodeChange::id).containsExactly(1L);
        assertThat(changes.added()).isEmpty();
    }

    @Test
    void noStoredRowIsUsedTwiceAndEveryAnsweredEpisodeHasOne() {
        java.util.Random random = new java.util.Random(11);
        for (int round = 0; round < 2000; round++) {
            EpisodeFacts[] before = any(random);
            EpisodeFacts[] after = any(random);
            ShowChanges changes = reconcile(new Library().season(1, before), fetched(1, after));
            List<Long> rows = Stream.of(changes.updated().stream().map(EpisodeChange::id).toList(), changes.hidden(), changes.deleted())
                    .flatMap(List::stream).toList();
            assertThat(rows).doesNotHaveDuplicates();
            long ids = Arrays.stream(after).map(EpisodeFacts::providerId).distinct().count();
            assertThat((long) changes.added().size()).isLessThanOrEqualTo(ids);
        }
    }

    @Test
    void sixtyThousandEpisodesAreComparedWithoutComparingEachWithEach() {
        EpisodeFacts[] before = episodes(1, 60_000);
        List<EpisodeFacts> after = new ArrayList<>(List.of(episodes(1, 60_001)));
        after.replaceAll(one -> new EpisodeFacts("new " + one.providerId(), one.number(), one.type(), one.name(), one.overview(),
                one.airDate(), null, 45, null));
        Library library = new Library().season(1, before);
        assertTimeout(Duration.ofSeconds(15), () -> {
            ShowChanges changes = reconcile(library, fetched(1, after.toArray(EpisodeFacts[]::new)));
            assertThat(changes.updated()).hasSize(60_000);
            assertThat(changes.added()).hasSize(1);
        });
    }

    @Test
    void anAnswerWithoutAnythingIsNoTrouble() {
        assertThatCode(() -> reconciliation.reconcile(new Library().show(), answer(), Set.of(), NOW)).doesNotThrowAnyException();
    }

    private ShowChanges reconcile(Library library, app.showshelf.library.SeasonFacts... seasons) {
        return reconciliation.reconcile(library.show(), answer(seasons), Set.of(1), NOW);
    }

    private static EpisodeFacts[] any(java.util.Random random) {
        EpisodeFacts[] all = new EpisodeFacts[random.nextInt(6)];
        Arrays.setAll(all,
                i -> episode(random.nextInt(10) + "-" + i, random.nextInt(4), "Name " + random.nextInt(4), 1 + random.nextInt(3)));
        return all;
    }
}
