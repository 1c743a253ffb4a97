package app.showshelf.ui.show;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.showshelf.library.EpisodeRow;
import app.showshelf.settings.SyncMode;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.TestModels;
import app.showshelf.ui.TestShows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ShowViewModelTest {
    private SyncMode mode = SyncMode.ON_DEMAND;
    private final TestModels models = new TestModels();
    private final TestShowService shows = new TestShowService(models.events);
    private final ShowViewModel model = new ShowViewModel(shows, () -> mode, models.context());

    @Test
    void goesOnWhereTheUserStopped() {
        model.open(TestShows.ref(TestShowService.ID));

        assertThat(model.seasonProperty().get()).isEqualTo(2);
        assertThat(model.episodes()).hasSize(8);
        assertThat(head().mark()).isEqualTo("Mark S2 E3 watched");
    }

    @Test
    void listsTheNewestSeasonFirstAndTheSpecialsLast() {
        model.open(TestShows.ref(TestShowService.ID));

        assertThat(model.seasons()).extracting(SeasonItem::name).containsExactly("Season 2", "Season 1", "Specials");
        assertThat(model.seasons().getFirst().count()).isEqualTo("2 of 8");
    }

    @Test
    void standsAtOnceWithWhatTheListHasSaid() {
        models.hold();
        model.open(TestShows.summary(7, "The Tidewright"));

        assertThat(model.pageProperty().get().card().name()).isEqualTo("The Tidewright");
        assertThat(model.saidProperty().get().note().busy()).isTrue();

        models.release();
        assertThat(model.seasons()).hasSize(3);
    }

    @Test
    void marksTheRowBeforeTheLibraryHasAnswered() {
        model.open(TestShows.ref(TestShowService.ID));
        models.hold();

        model.toggle(model.episodes().get(2));

        assertThat(model.episodes().get(2).watched()).isTrue();
        assertThat(shows.done).doesNotContain("mark 3 true");
        models.release();
        assertThat(shows.done).contains("mark 3 true");
        assertThat(head().mark()).isEqualTo("Mark S2 E4 watched");
    }

    @Test
    void anAnswerFromBeforeAMarkDoesNotTakeItBack() {
        model.open(TestShows.ref(TestShowService.ID));
        models.hold();
        model.reload();
        model.toggle(model.episodes().get(2));

        models.runOldest();

        assertThat(model.episodes().get(2).watched()).isTrue();
    }

    @Test
    void marksAllUpToAnEpisodeAndTheWholeSeason() {
        model.open(TestShows.ref(TestShowService.ID));
        model.markUpTo(model.episodes().get(3));
        assertThat(model.episodes().stream().filter(EpisodeRow::watched)).hasSize(4);

        model.markSeason();
        assertThat(model.episodes().stream().filter(EpisodeRow::watched)).hasSize(6);
        assertThat(head().mark()).isEqualTo("Nothing to mark");
    }

    @Test
    void whatHasNotAiredCannotBeMarked() {
        model.open(TestShows.ref(TestShowService.ID));
        List<String> before = List.copyOf(shows.done);

        model.toggle(model.episodes().get(6));
        model.markUpTo(model.episodes().get(7));

        assertThat(shows.done).isEqualTo(before);
    }

    @Test
    void theSwitchActsOnceForEachChange() {
        model.open(TestShows.ref(TestShowService.ID));
        model.setWatching(true);
        model.setWatching(false);

        assertThat(shows.done).containsOnlyOnce("watching false").doesNotContain("watching true");
        assertThat(head().watching()).startsWith("Its episodes are not kept up to date.");
    }

    @Test
    void rowsAppearAsTheyArrive() {
        shows.fetched = false;
        model.open(TestShows.ref(TestShowService.ID));
        assertThat(model.seasons()).isEmpty();

        shows.fetched = true;
        models.events.changed(Set.of(TestShowService.ID));

        await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> assertThat(model.episodes()).hasSize(8));
    }

    @Test
    void whatStandsInPlaceOfTheEpisodesFollowsTheSync() {
        shows.fetched = false;
        models.sync(running());
        model.open(TestShows.ref(TestShowService.ID));
        assertThat(model.saidProperty().get().note().busy()).isTrue();

        models.sync(offline());

        await().atMost(Duration.ofSeconds(3)).untilAsserted(
                () -> assertThat(model.saidProperty().get().note()).isEqualTo(new EmptyNote(false,
                        "You are offline. Seasons and episodes come as soon as you are online.", true)));
    }

    @Test
    void theSentenceBesideTheSwitchFollowsTheMode() {
        model.open(TestShows.ref(TestShowService.ID));
        assertThat(head().watching()).contains("On demand");

        mode = SyncMode.GREEDY;
        models.sync(SyncState.idle(SyncMode.GREEDY));

        await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> assertThat(head().watching()).contains("Greedy"));
    }

    @Test
    void otherShowsDoNotConcernIt() {
        model.open(TestShows.ref(TestShowService.ID));
        EpisodeRow row = model.episodes().getFirst();
        models.hold();
        models.events.changed(Set.of(7L));

        assertThat(models.waiting()).isZero();
        assertThat(model.episodes().getFirst()).isSameAs(row);
    }

    @Test
    void aShowThatCannotBeOpenedSaysSoAndCanBeTriedAgain() {
        shows.broken = true;
        model.open(TestShows.ref(TestShowService.ID));
        assertThat(model.failedProperty().get()).isTrue();

        shows.broken = false;
        model.openAgain();
        assertThat(model.failedProperty().get()).isFalse();
        assertThat(model.episodes()).hasSize(8);
    }

    @Test
    void anotherSeasonBringsItsEpisodes() {
        model.open(TestShows.ref(TestShowService.ID));
        model.choose(0);

        assertThat(model.episodes()).extracting(EpisodeRow::name).containsExactly("The making of it");
    }

    private ShowHead head() {
        return model.saidProperty().get().head();
    }

    private static SyncState running() {
        return state(List.of(new SyncState.Running(TestShowService.ID, "The Last Ferry to Ormsey", List.of(), TestShows.NOW)), true);
    }

    private static SyncState offline() {
        return state(List.of(), false);
    }

    private static SyncState state(List<SyncState.Running> running, boolean online) {
        return new SyncState(SyncMode.ON_DEMAND, running, List.of(), 0, 0, List.of(), Map.of(), online, null, false);
    }
}
