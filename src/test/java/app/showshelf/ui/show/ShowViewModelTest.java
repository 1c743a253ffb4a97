package app.showshelf.ui.show;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.showshelf.library.EpisodeRow;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.Settings;
import app.showshelf.settings.SyncMode;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.TestModels;
import app.showshelf.ui.TestShows;
import app.showshelf.ui.live.ModelContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ShowViewModelTest {
    private final Configuration configuration = new Configuration(new Environment(Map.of()), Settings.DEFAULT, _ -> {});
    private final TestModels models = new TestModels();
    private final TestShowService shows = new TestShowService(models.events);
    private final ModelContext context = models.context();
    private final ShowViewModel model = new ShowViewModel(shows, shows.actions(context.jobs()), configuration, context);

    @Test
    void goesOnWhereTheUserStopped() {
        model.open(TestShows.ref(TestShowService.ID));

        assertThat(model.seasons().chosen()).isEqualTo(2);
        assertThat(model.episodes().rows()).hasSize(8);
        assertThat(head().mark()).isEqualTo("Mark S2 E3 watched");
    }

    @Test
    void listsTheNewestSeasonFirstAndTheSpecialsLast() {
        model.open(TestShows.ref(TestShowService.ID));

        assertThat(model.seasons().items()).extracting(SeasonItem::name).containsExactly("Season 2", "Season 1", "Specials");
        assertThat(model.seasons().items().getFirst().count()).isEqualTo("2 of 8");
    }

    @Test
    void standsAtOnceWithWhatTheListHasSaid() {
        models.hold();
        model.open(TestShows.summary(7, "The Tidewright"));

        assertThat(model.pageProperty().get().card().name()).isEqualTo("The Tidewright");
        assertThat(model.saidProperty().get().note().busy()).isTrue();

        models.release();
        assertThat(model.seasons().items()).hasSize(3);
    }

    @Test
    void marksTheRowBeforeTheLibraryHasAnswered() {
        model.open(TestShows.ref(TestShowService.ID));
        models.hold();

        model.episodes().toggle(List.of(model.episodes().rows().get(2)));

        assertThat(model.episodes().rows().get(2).watched()).isTrue();
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
        model.episodes().toggle(List.of(model.episodes().rows().get(2)));

        models.runOldest();

        assertThat(model.episodes().rows().get(2).watched()).isTrue();
    }

    @Test
    void marksAllUpToAnEpisodeAndTheWholeSeason() {
        model.open(TestShows.ref(TestShowService.ID));
        model.episodes().markUpTo(model.episodes().rows().get(3));
        assertThat(model.episodes().rows().stream().filter(EpisodeRow::watched)).hasSize(4);

        model.acts().markSeason(2, true);
        assertThat(model.episodes().rows().stream().filter(EpisodeRow::watched)).hasSize(6);
        assertThat(head().mark()).isEqualTo("Nothing to mark");
    }

    @Test
    void whatHasNotAiredCannotBeMarked() {
        model.open(TestShows.ref(TestShowService.ID));
        List<String> before = List.copyOf(shows.done);

        model.episodes().toggle(List.of(model.episodes().rows().get(6)));
        model.episodes().markUpTo(model.episodes().rows().get(7));

        assertThat(shows.done).isEqualTo(before);
    }

    @Test
    void theSwitchActsOnceForEachChange() {
        model.open(TestShows.ref(TestShowService.ID));
        model.acts().setWatching(true);
        model.acts().setWatching(false);

        assertThat(shows.done).containsOnlyOnce("watching false").doesNotContain("watching true");
        assertThat(head().watching()).startsWith("Its episodes are not kept up to date.");
    }

    @Test
    void rowsAppearAsTheyArrive() {
        shows.fetched = false;
        model.open(TestShows.ref(TestShowService.ID));
        assertThat(model.seasons().items()).isEmpty();

        shows.fetched = true;
        models.events.changed(Set.of(TestShowService.ID));

        await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> assertThat(model.episodes().rows()).hasSize(8));
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

        configuration.update(settings -> settings.withSyncMode(SyncMode.GREEDY));

        await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> assertThat(head().watching()).contains("Greedy"));
    }

    @Test
    void otherShowsDoNotConcernIt() {
        model.open(TestShows.ref(TestShowService.ID));
        EpisodeRow row = model.episodes().rows().getFirst();
        models.hold();
        models.events.changed(Set.of(7L));

        assertThat(models.waiting()).isZero();
        assertThat(model.episodes().rows().getFirst()).isSameAs(row);
    }

    @Test
    void aShowThatCannotBeOpenedSaysSoAndCanBeTriedAgain() {
        shows.broken = true;
        model.open(TestShows.ref(TestShowService.ID));
        assertThat(model.phaseProperty().get()).isEqualTo(ShowPhase.FAILED);

        shows.broken = false;
        model.openAgain();
        assertThat(model.phaseProperty().get()).isEqualTo(ShowPhase.THERE);
        assertThat(model.episodes().rows()).hasSize(8);
    }

    @Test
    void anotherSeasonBringsItsEpisodes() {
        model.open(TestShows.ref(TestShowService.ID));
        model.seasons().choose(0);

        assertThat(model.episodes().rows()).extracting(EpisodeRow::name).containsExactly("The making of it");
    }

    @Test
    void whatCouldNotBeStoredGoesBack() {
        model.open(TestShows.ref(TestShowService.ID));
        shows.refusing = true;
        models.hold();
        model.episodes().toggle(List.of(model.episodes().rows().get(2)));
        model.acts().setWatching(false);
        assertThat(model.episodes().rows().get(2).watched()).isTrue();
        assertThat(model.acts().watchingProperty().get()).isFalse();

        models.release();

        assertThat(model.episodes().rows().get(2).watched()).isFalse();
        assertThat(model.acts().watchingProperty().get()).isTrue();
    }

    @Test
    void whatIsDoneIsNamed() {
        model.open(TestShows.ref(TestShowService.ID));
        model.acts().markNext();
        model.acts().markSeason(2, true);

        assertThat(shows.named).containsExactly("The Last Ferry to Ormsey S2 E3", "The Last Ferry to Ormsey S2");
    }

    @Test
    void whatIsKnownStandsBeforeTheShowIsOpened() {
        shows.known = true;
        models.hold();
        model.open(TestShows.ref(TestShowService.ID));
        models.runOldest();

        assertThat(shows.done).isEmpty();
        assertThat(model.pageProperty().get().card().name()).isEqualTo("The Last Ferry to Ormsey");
        assertThat(model.episodes().rows()).hasSize(8);
        assertThat(model.acts().watchingProperty().get()).isTrue();
    }

    @Test
    void aRemovedShowSaysSoAndComesBack() {
        model.open(TestShows.ref(TestShowService.ID));
        model.acts().remove();
        assertThat(model.phaseProperty().get()).isEqualTo(ShowPhase.GONE);

        shows.restore();
        model.reload();
        assertThat(model.phaseProperty().get()).isEqualTo(ShowPhase.THERE);
    }

    @Test
    void specialsCanBeLeftOut() {
        model.open(TestShows.ref(TestShowService.ID));
        model.seasons().choose(0);
        model.setWithoutSpecials(true);

        assertThat(model.seasons().items()).extracting(SeasonItem::name).containsExactly("Season 2", "Season 1");
        assertThat(model.seasons().chosen()).isEqualTo(2);
    }

    @Test
    void whatWouldSpoilIsHiddenUntilAskedForOrWatched() {
        model.open(TestShows.ref(TestShowService.ID));
        EpisodeRow unwatched = model.episodes().rows().get(3);
        assertThat(model.episodes().detail(model.episodes().rows().getFirst())).extracting(EpisodeDetail::hidden, EpisodeDetail::summary)
                .containsExactly(false, "What happens in part 1.");
        assertThat(model.episodes().detail(unwatched)).extracting(EpisodeDetail::hidden, EpisodeDetail::stillPath, EpisodeDetail::summary)
                .containsExactly(true, null, "Summary and picture are hidden until you have watched it.");

        model.episodes().open(unwatched);
        assertThat(model.episodes().detail(unwatched)).extracting(EpisodeDetail::hidden, EpisodeDetail::stillPath)
                .containsExactly(false, "/still-4.jpg");
    }

    @Test
    void theGuardCanBeTakenAway() {
        model.open(TestShows.ref(TestShowService.ID));
        model.setSpoilers(true);

        assertThat(model.episodes().detail(model.episodes().rows().get(3)).summary()).isEqualTo("What happens in part 4.");
    }

    @Test
    void aSeasonThatIsDoneLeadsToTheNext() {
        model.open(TestShows.ref(TestShowService.ID));
        assertThat(model.seasons().continuation()).isEmpty();

        model.seasons().choose(1);
        assertThat(model.seasons().continuation()).map(SeasonItem::name).contains("Season 2");
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
