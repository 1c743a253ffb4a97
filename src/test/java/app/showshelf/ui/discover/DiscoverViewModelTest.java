package app.showshelf.ui.discover;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.showshelf.library.Failure;
import app.showshelf.library.ShelfPlace;
import app.showshelf.metadata.ListFilter;
import app.showshelf.settings.ProviderId;
import app.showshelf.ui.FakeServices;
import app.showshelf.ui.TestModels;
import app.showshelf.ui.TestShows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class DiscoverViewModelTest {
    private final TestModels models = new TestModels();
    private final TestDiscoverService shop = new TestDiscoverService();
    private final DiscoverViewModel model = new DiscoverViewModel(shop, models.context());

    @Test
    void showsWhatIsPopularAndMoreOfItUntilTheEnd() {
        model.refresh();
        model.loadMore();
        model.loadMore();
        model.loadMore();

        assertThat(names()).containsExactly("Popular 1", "Popular 2", "Popular 3");
        assertThat(shop.asked).containsExactly("popular 1", "popular 2", "popular 3");
    }

    @Test
    void asksOnceForWhatIsTypedWhenTheTypistRests() {
        for (String typed : List.of("t", "ti", "tide")) {
            model.textProperty().set(typed);
        }

        await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> assertThat(names()).containsExactly("Found tide"));
        assertThat(shop.asked).containsExactly("search tide");
        assertThat(model.tabProperty().get()).isEqualTo(DiscoverViewModel.Tab.SEARCH);
    }

    @Test
    void aSearchAsksAllProvidersAndShowsWhatTheyBothKnowOnce() {
        shop.searched = List.of(ProviderId.TVMAZE, ProviderId.TMDB);
        model.tabProperty().set(DiscoverViewModel.Tab.SEARCH);
        models.hold();
        model.textProperty().set("tide");
        model.ask();

        models.runOldest();
        assertThat(names()).containsExactly("Found tide");
        assertThat(model.phaseProperty().get()).isEqualTo(DiscoverPhase.RESULTS);
        assertThat(model.busyProperty().get()).isTrue();
        assertThat(model.lookingProperty().get()).isEqualTo("TMDB is still looking");
        assertThat(model.summary()).isEqualTo("1 show from TVmaze");

        models.runOldest();
        assertThat(names()).containsExactly("Found tide", "Only TMDB knows tide");
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.summary()).isEqualTo("2 shows from TVmaze, TMDB");
    }

    @Test
    void aProviderThatFailsLeavesWhatTheOtherHasFound() {
        shop.searched = List.of(ProviderId.TVMAZE, ProviderId.TMDB);
        shop.without = ProviderId.TMDB;
        model.tabProperty().set(DiscoverViewModel.Tab.SEARCH);
        model.textProperty().set("tide");
        model.ask();

        assertThat(names()).containsExactly("Found tide");
        assertThat(model.phaseProperty().get()).isEqualTo(DiscoverPhase.RESULTS);
        assertThat(model.problemProperty().get().help()).contains("TMDB");

        shop.failure = new Failure(Failure.Kind.UNREACHABLE);
        model.ask();
        assertThat(model.phaseProperty().get()).isEqualTo(DiscoverPhase.FAILED);
    }

    @Test
    void dropsAnAnswerToAnOlderQuestion() {
        model.tabProperty().set(DiscoverViewModel.Tab.SEARCH);
        models.hold();
        model.textProperty().set("first");
        model.ask();
        model.textProperty().set("second");
        model.ask();

        models.runNewest();
        models.runOldest();

        assertThat(names()).containsExactly("Found second");
    }

    @Test
    void saysWhatIsInTheLibraryAlready() {
        shop.places.put(TestShows.ref(1), new ShelfPlace(7, true));
        model.refresh();

        assertThat(model.results()).extracting(Found::place).containsExactly(new ShelfPlace(7, true), null);
    }

    @Test
    void addingShowsTheSignAndMarksNothing() {
        model.refresh();
        model.add(model.results().getLast());

        assertThat(model.results().getLast().place()).isEqualTo(new ShelfPlace(9, false));
    }

    @Test
    void offlineOffersTheSampleCatalogue() {
        shop.failure = new Failure(Failure.Kind.UNREACHABLE);
        model.refresh();

        assertThat(model.phaseProperty().get()).isEqualTo(DiscoverPhase.FAILED);
        assertThat(model.problemProperty().get()).isEqualTo(new Problem("You are offline", "TVmaze cannot be reached.", false, true));

        shop.failure = null;
        model.useSample();
        assertThat(model.phaseProperty().get()).isEqualTo(DiscoverPhase.RESULTS);
        assertThat(shop.provider).isEqualTo(ProviderId.SAMPLE);
    }

    @Test
    void aRejectedKeyLeadsToTheSettings() {
        shop.failure = new Failure(Failure.Kind.KEY_REJECTED, 401);
        model.refresh();

        assertThat(model.problemProperty().get().settings()).isTrue();
        assertThat(model.problemProperty().get().help()).contains("401");
    }

    @Test
    void aFailedNextPageLeavesWhatStands() {
        model.refresh();
        shop.failure = new Failure(Failure.Kind.BUSY, 503);
        model.loadMore();

        assertThat(model.phaseProperty().get()).isEqualTo(DiscoverPhase.RESULTS);
        assertThat(model.results()).hasSize(2);
        assertThat(model.problemProperty().get()).isNotNull();
    }

    @Test
    void asksAgainWhenAnotherProviderWasChosen() {
        model.refresh();
        shop.provider = ProviderId.SAMPLE;
        model.refresh();
        model.refresh();

        assertThat(shop.asked).containsExactly("popular 1", "popular 1");
    }

    @Test
    void nothingTypedIsAPromptAndNothingFoundSaysSo() {
        model.tabProperty().set(DiscoverViewModel.Tab.SEARCH);
        assertThat(model.phaseProperty().get()).isEqualTo(DiscoverPhase.PROMPT);

        shop.finds = false;
        model.textProperty().set("zzz");
        model.ask();
        assertThat(model.phaseProperty().get()).isEqualTo(DiscoverPhase.NOTHING);
    }

    @Test
    void onlyAProviderWithTrendingShowsOffersThem() {
        model.refresh();
        assertThat(model.trendingProperty().get()).isFalse();
        shop.provider = ProviderId.TMDB;
        model.refresh();
        assertThat(model.trendingProperty().get()).isTrue();
        model.tabProperty().set(DiscoverViewModel.Tab.TRENDING);
        assertThat(names()).containsExactly("Trending");
        shop.provider = ProviderId.TVMAZE;
        model.refresh();
        assertThat(model.tabProperty().get()).isEqualTo(DiscoverViewModel.Tab.POPULAR);
        assertThat(names()).containsExactly("Popular 1", "Popular 2");
    }

    @Test
    void aFilterLooksThroughTheNextPagesForWhatIsWanted() {
        model.refresh();
        shop.asked.clear();
        model.filterProperty().set(new ListFilter("Western", null));
        assertThat(names()).isEmpty();
        assertThat(model.phaseProperty().get()).isEqualTo(DiscoverPhase.NOTHING);
        assertThat(shop.asked).containsExactly("popular 1", "popular 2", "popular 3");
        model.filterProperty().set(ListFilter.ALL);
        assertThat(names()).containsExactly("Popular 1", "Popular 2");
        assertThat(model.genresProperty()).containsExactly("Crime", "Drama");
    }

    @Test
    void whatFailedOfflineIsAskedForAgainOnceThereIsAConnection() {
        shop.failure = new Failure(Failure.Kind.UNREACHABLE);
        model.refresh();
        models.sync(FakeServices.offline());
        assertThat(model.phaseProperty().get()).isEqualTo(DiscoverPhase.FAILED);
        shop.failure = null;
        models.sync(FakeServices.idle());
        assertThat(names()).containsExactly("Popular 1", "Popular 2");
    }

    private List<String> names() {
        return model.results().stream().map(found -> found.show().name()).toList();
    }
}
