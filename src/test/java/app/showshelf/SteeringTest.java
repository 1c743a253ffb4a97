package app.showshelf;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import app.showshelf.library.SyncReport;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.sync.SyncState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The user pauses the sync, goes on, cancels a fetch, asks for all. */
@Timeout(60)
class SteeringTest {
    private final ScriptedProvider shows = new ScriptedProvider(ProviderId.TMDB).with("1", 2).with("2", 3);
    private final SteeredProvider provider = new SteeredProvider(shows);
    private final TestLibrary library = new TestLibrary(provider).in(SyncMode.GREEDY);
    private long first;
    private long second;

    @BeforeEach
    void fill() {
        first = library.showshelf().media().addShow(shows.summary("1"));
        second = library.showshelf().media().addShow(shows.summary("2"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aPausedSyncStartsNothingAndGoesOnWhenResumed() {
        library.showshelf().engine().pause();
        assertThat(library.sync()).isEqualTo(SyncReport.NOTHING);
        library.showshelf().media().openShow(shows.summary("2").ref());
        library.sync();
        assertThat(provider.asked()).isEmpty();
        assertThat(state().held()).isTrue();
        assertThat(state().waitingCount()).isEqualTo(2);

        library.showshelf().engine().resume();
        library.sync();
        assertThat(state().held()).isFalse();
        assertThat(library.card(first).episodes() + library.card(second).episodes()).isEqualTo(5);
    }

    @Test
    void whatRunsWhenThePauseBeginsComesToItsEnd() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        provider.steer(_ -> gate.await());
        library.showshelf().media().syncNow(first);
        await().until(() -> !provider.asked().isEmpty());
        library.showshelf().engine().pause();
        gate.countDown();
        library.sync();
        assertThat(library.card(first).episodes()).isEqualTo(2);
        assertThat(provider.askedShows()).containsOnly("1");
    }

    @Test
    void whatIsAskedForByNameComesAlsoWhilePaused() {
        library.showshelf().engine().pause();
        library.showshelf().media().syncNow(second);
        library.sync();
        assertThat(library.card(second).episodes()).isEqualTo(3);
        assertThat(library.card(first).episodes()).isZero();
    }

    @Test
    void aCancelledFetchEndsAtOnceStoresNothingAndIsLeftAloneUntilTheUserAsksForIt() throws Exception {
        provider.steer(asked -> {
            if (asked.show().equals("1")) {
                new CountDownLatch(1).await();
            }
        });
        library.showshelf().media().syncNow(first);
        await().until(() -> state().running().stream().anyMatch(show -> show.showId() == first) && provider.askedShows().contains("1"));

        library.showshelf().engine().cancel(first);

        await().until(() -> !state().busy());
        provider.steer(_ -> {});
        library.sync();
        assertThat(library.card(first).episodes()).isZero();
        assertThat(library.card(first).failure()).isNull();
        assertThat(library.card(second).episodes()).as("all others go on").isEqualTo(3);

        library.showshelf().media().syncNow(first);
        library.sync();
        assertThat(library.card(first).episodes()).isEqualTo(2);
    }

    @Test
    void aCancelledShowIsFetchedAgainAnHourLater() {
        library.showshelf().engine().cancel(first);
        library.sync();
        assertThat(library.card(first).episodes()).isZero();
        library.at(library.now().plus(Duration.ofHours(1)));
        library.sync();
        assertThat(library.card(first).episodes()).isEqualTo(2);
    }

    @Test
    void syncAllNowLooksAtEverythingThatTheModeKeepsComplete() {
        library.sync();
        library.showshelf().media().setWatching(second, true);
        int before = provider.asked().size();

        library.in(SyncMode.ON_DEMAND).showshelf().media().syncAllNow();
        library.sync();
        assertThat(provider.askedShows().subList(before, provider.asked().size())).containsExactly("2");

        library.in(SyncMode.GREEDY).showshelf().media().syncAllNow();
        library.sync();
        assertThat(provider.askedShows().subList(before + 1, provider.asked().size())).containsExactlyInAnyOrder("1", "2");
    }

    private SyncState state() {
        return library.showshelf().monitor().state();
    }
}
