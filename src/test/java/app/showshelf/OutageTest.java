package app.showshelf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import app.showshelf.library.Failure;
import app.showshelf.library.LibraryCounts;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowRef;
import app.showshelf.metadata.http.LocalServer;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that goes away and comes back, a laptop that sleeps, a clock that is wrong: real sockets, the real client, the window's ticks. */
@Timeout(60)
class OutageTest {
    private final LocalServer server = new LocalServer();
    private final TestLibrary library = new TestLibrary(
            new TmdbProvider(server.client(), () -> server.uri("/3"), () -> "token", TmdbProvider.PICTURES)).in(SyncMode.GREEDY);
    private final List<Long> shows = new ArrayList<>();

    @BeforeEach
    void serve() throws Exception {
        for (int show = 1; show <= 8; show++) {
            server.answers("/3/tv/" + show, TmdbBodies.show(show, 3, 4));
            shows.add(library.showshelf().intake().add(new ShowRef(ProviderId.TMDB, String.valueOf(show))));
        }
    }

    @AfterEach
    void close() {
        library.close();
        server.close();
    }

    @Test
    void aServerThatIsStartedAgainAfterTheThirdAttemptIsFoundWithoutARestartAndNoAttemptIsUsedUp() throws Exception {
        server.stop();
        for (int attempt = 1; attempt <= 3; attempt++) {
            library.sync();
            var pause = library.showshelf().monitor().state().paused().get(ProviderId.TMDB);
            assertThat(pause.failure().kind()).isEqualTo(Failure.Kind.UNREACHABLE);
            assertThat(pause.until()).isEqualTo(library.now().plusSeconds(1L << attempt));
            assertThat(library.showshelf().monitor().state().online()).isEqualTo(attempt < 2);
            assertNoAttemptIsUsedUp();
            library.at(pause.until());
        }

        server.start();
        library.sync();

        assertComplete();
        assertThat(library.showshelf().monitor().state().online()).isTrue();
        assertNoAttemptIsUsedUp();
    }

    @Test
    void beingOfflineForHoursCostsFewProbesAndNoAttempt() throws Exception {
        server.stop();
        Instant end = library.now().plus(Duration.ofHours(3));
        int probes = 0;
        while (library.now().isBefore(end)) {
            library.sync();
            probes++;
            library.at(library.showshelf().monitor().state().paused().get(ProviderId.TMDB).until());
        }
        assertThat(probes).as("every five minutes in the end").isBetween(36, 46);
        assertNoAttemptIsUsedUp();

        server.start();
        library.sync();
        assertComplete();
    }

    @Test
    void whatWasOpenedWhileTheServerWasDownComesWhenItIsBack() throws Exception {
        library.in(SyncMode.ON_DEMAND);
        server.stop();
        library.showshelf().media().openShow(new ShowRef(ProviderId.TMDB, "3"));
        library.sync();
        assertThat(library.card(shows.get(2)).episodes()).isZero();

        server.start();
        library.at(library.now().plusSeconds(10));
        library.sync();

        assertThat(library.card(shows.get(2)).episodes()).isEqualTo(12);
        assertThat(library.showshelf().engine().demanded()).isEmpty();
    }

    @Test
    void afterALaptopHasSleptForHoursAllIsFetchedAtTheFirstTick() throws Exception {
        server.stop();
        library.sync();
        server.start();
        library.at(library.now().plus(Duration.ofHours(8)));
        library.sync();
        assertComplete();
    }

    @Test
    void whatFellDueDuringALongSleepIsLookedAtOnceAndNotOnceForEachMissedTime() throws Exception {
        library.sync();
        int before = server.asked();
        library.at(library.now().plus(Duration.ofDays(400)));
        library.sync();
        assertThat(server.asked() - before).isEqualTo(8);
    }

    @Test
    void aClockThatIsSetBackDoesNotProlongAPause() throws Exception {
        library.at(library.now().plus(Duration.ofDays(3650)));
        server.stop();
        library.sync();
        server.start();
        library.at(TestLibrary.START);
        library.sync();
        assertComplete();
    }

    @Test
    void looksThatWerePlannedOnAClockThatWasAheadAreTakenBack() throws Exception {
        library.at(library.now().plus(Duration.ofDays(3650)));
        library.sync();
        int before = server.asked();
        library.at(TestLibrary.START);

        library.sync();

        assertThat(server.asked() - before).as("each show once").isEqualTo(8);
        assertThat(shows).allSatisfy(show -> assertThat(seasons(show)).allSatisfy(season -> {
            assertThat(season.syncedAt()).isEqualTo(TestLibrary.START);
            assertThat(season.nextLookAt()).isBetween(TestLibrary.START, TestLibrary.START.plus(Duration.ofDays(90)));
        }));
    }

    private List<SeasonRow> seasons(long show) {
        return library.showshelf().queries().page(show).orElseThrow().seasons();
    }

    private void assertComplete() {
        assertThat(library.showshelf().queries().counts()).isEqualTo(new LibraryCounts(8, 0, 0, 0));
        assertThat(shows).allSatisfy(show -> assertThat(library.card(show).episodes()).isEqualTo(12));
    }

    private void assertNoAttemptIsUsedUp() {
        assertThat(shows).allSatisfy(show -> assertThat(seasons(show)).allSatisfy(season -> {
            assertThat(season.attempts()).isZero();
            assertThat(season.failure()).isNull();
        }));
    }
}
