package app.showshelf.ui.activity;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import app.showshelf.library.ChangeSummary;
import app.showshelf.library.Failure;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.sync.SyncState;
import app.showshelf.sync.SyncState.Done;
import app.showshelf.sync.SyncState.Pause;
import app.showshelf.sync.SyncState.Running;
import app.showshelf.text.Texts;
import app.showshelf.ui.FakeServices;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ActivityListsTest {
    private static final Failure BUSY = new Failure(Failure.Kind.BUSY, 503);

    private final Words words = Words.of(new Texts(Locale.ENGLISH), ZoneOffset.UTC);

    @Test
    void eachListSaysWhyAShowStandsInIt() {
        ActivityLists lists = ActivityLists.of(FakeServices.busy(), words, FakeServices.NOW);
        assertThat(lists.running()).extracting(ActivityRow::reason).containsExactly("Fetching season 3", "Fetching 5 seasons");
        assertThat(lists.waiting()).extracting(ActivityRow::reason).containsExactly("You opened it, 1 season",
                "An episode airs soon, 2 seasons",
                "You watch it, 1 season", "Part of the library");
        assertThat(lists.failed()).extracting(ActivityRow::reason).containsExactly(
                "Season 1: TVmaze is busy (503). Next try in 12 min.",
                "TVmaze no longer lists it (404). Your data is kept. Next try on Wed 2 Dec.");
        assertThat(lists.done()).extracting(ActivityRow::reason).containsExactly("2 new episodes, 1 date moved", "1 date moved",
                "Nothing changed",
                "8 new episodes");
    }

    @Test
    void aShowThatCameWellAfterwardsHasNotFailed() {
        assertThat(of(List.of(), done(1, null), done(1, BUSY)).failed()).isEmpty();
    }

    @Test
    void aShowThatFailedTwiceIsListedOnce() {
        assertThat(of(List.of(), done(1, BUSY), done(1, BUSY)).failed()).hasSize(1);
    }

    @Test
    void aShowThatIsBeingTriedAgainHasNotFailed() {
        assertThat(of(List.of(new Running(1, "Salt Harbour", List.of(), FakeServices.NOW)), done(1, BUSY)).failed()).isEmpty();
    }

    @Test
    void aPausedProviderSaysWhatToDo() {
        SyncState state = new SyncState(SyncMode.GREEDY, List.of(), List.of(), 0, 0, List.of(),
                Map.of(ProviderId.TMDB, new Pause(new Failure(Failure.Kind.KEY_REJECTED, 401), null)), true, null, false);
        assertThat(ActivityLists.of(state, words, FakeServices.NOW).paused())
                .containsExactly(new ActivityLists.PausedProvider(ProviderId.TMDB, "TMDB did not accept the key (401).", true));
    }

    @Test
    void tryAgainPutsTheShowInFront() {
        FakeServices services = new FakeServices();
        ActivityModel model = model(services, FakeServices.busy());
        model.tryAllAgain();
        assertThat(services.syncedNow).containsExactly(8L, 11L);
    }

    @Test
    void theSyncIsSteeredFromHere() {
        FakeServices services = new FakeServices();
        model(services, FakeServices.busy()).pauseOrResume();
        ActivityModel model = model(services, FakeServices.held());
        model.pauseOrResume();
        model.cancel(2);
        model.syncAll();
        assertThat(services.asked).containsExactly("pause", "resume", "cancel 2", "all");
    }

    @Test
    void eachProviderSaysWhatIsLeftAndWhyItIsLeftAlone() {
        ActivityModel model = model(new FakeServices(), FakeServices.busy());
        assertThat(model.providersProperty().get()).extracting(ProviderState::name, ProviderState::sign, ProviderState::left,
                ProviderState::of, ProviderState::sentence).containsExactly(
                        tuple("TMDB", "Ready", "21", "of 25 left in 10 seconds", "1 request since the start."),
                        tuple("TVmaze", "Busy", "11", "of 20 left in 10 seconds",
                                "1 request since the start. TVmaze asks for a break (429). Next try in 8 s."));
    }

    @Test
    void theModeSaysWhatItMeansForThisLibrary() {
        FakeServices services = new FakeServices();
        assertThat(model(services, FakeServices.idle()).modeProperty().get())
                .isEqualTo("On demand: the 23 shows you watch are kept complete. 214 other seasons wait until you open their show.");
        services.configuration.update(settings -> settings.withSyncMode(SyncMode.GREEDY));
        assertThat(model(services, FakeServices.idle()).modeProperty().get())
                .isEqualTo("Greedy: all 412 shows of the library are kept complete.");
    }

    private ActivityModel model(FakeServices services, SyncState state) {
        ActivityModel model = new ActivityModel(words, new Jobs(Runnable::run, Runnable::run), services.clock(), services.services(),
                new SimpleObjectProperty<>(state), new SimpleObjectProperty<>(services.counts));
        model.refresh();
        return model;
    }

    private ActivityLists of(List<Running> running, Done... recent) {
        return ActivityLists.of(new SyncState(SyncMode.GREEDY, running, List.of(), 0, 0, List.of(recent), Map.of(), true, null, false),
                words,
                FakeServices.NOW);
    }

    private static Done done(long showId, Failure failure) {
        return new Done(showId, "Salt Harbour", ProviderId.TVMAZE, FakeServices.NOW, ChangeSummary.NONE, failure, null, null);
    }
}
