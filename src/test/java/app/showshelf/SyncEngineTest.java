package app.showshelf;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import app.showshelf.library.FactsRepository;
import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.library.LibraryEntities;
import app.showshelf.library.LibraryEvents;
import app.showshelf.library.ShowRef;
import app.showshelf.library.SyncReport;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.Store;
import app.showshelf.store.StoreLocation;
import app.showshelf.sync.Backoff;
import app.showshelf.sync.ProviderGate;
import app.showshelf.sync.Reconciliation;
import app.showshelf.sync.RefreshPolicy;
import app.showshelf.sync.Setbacks;
import app.showshelf.sync.ShowSync;
import app.showshelf.sync.SyncEngine;
import app.showshelf.sync.SyncMonitor;
import app.showshelf.sync.SyncPlanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

/** Each fetch comes to one end, whatever happens to it, and a tick knows when it is over. */
@Timeout(60)
class SyncEngineTest extends EngineRig {
    private static final Duration LONG_TICK = Duration.ofSeconds(40);

    @Test
    void noReportIsLost() throws Exception {
        for (int i = 0; i < 40; i++) {
            scripted.with("s" + i, 1, 2);
            add("s" + i);
        }
        tmdb.steer(asked -> Thread.sleep(asked.show().hashCode() & 31));
        assertThat(library.in(SyncMode.GREEDY).sync()).isEqualTo(new SyncReport(40, 80, 120, 0));
    }

    /** With a time of its own for each tick that no fetch needs, so that only one that misses the end of a fetch takes long. */
    @Test
    void aTickEndsWhenItsLastFetchHasEnded() throws Exception {
        scripted.with("1", 2);
        long show = add("1");
        library.in(SyncMode.GREEDY).sync();
        try (Store store = Store.open(StoreLocation.memory(name), LibraryEntities.ALL); SyncEngine patient = engine(store)) {
            for (int i = 0; i < 20; i++) {
                patient.now(show);
                long began = System.nanoTime();
                patient.sync(List.of(), SyncMode.GREEDY, null);
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONG_TICK);
            }
        }
    }

    private SyncEngine engine(Store store) {
        Setbacks setbacks = new Setbacks(new Backoff(() -> 0.5));
        ShowSync shows = new ShowSync(new Providers(tmdb), new FactsRepository(store), new Reconciliation(new RefreshPolicy(), setbacks),
                setbacks, new LibraryEvents(), library::now);
        return new SyncEngine(shows, new SyncPlanner(), new ProviderGate(), new SyncMonitor(SyncMode.GREEDY), library::now, LONG_TICK);
    }

    @Test
    void aShowWhoseFetchBreaksDownLeavesTheHeadOfTheQueue() throws Exception {
        scripted.with("bad", 2).with("good", 3);
        long bad = add("bad");
        long good = add("good");
        tmdb.steer(asked -> {
            if (asked.show().equals("bad")) {
                throw new IllegalStateException("A mistake");
            }
        });
        library.in(SyncMode.GREEDY).sync();
        library.sync();
        assertThat(library.card(good).episodes()).isEqualTo(3);
        assertThat(library.card(bad).failure()).isEqualTo(new Failure(Kind.INTERNAL));
        assertThat(tmdb.askedShows()).containsExactlyInAnyOrder("bad", "good");

        tmdb.steer(_ -> {});
        library.at(library.now().plus(Duration.ofMinutes(2)));
        library.sync();
        assertThat(library.card(bad).episodes()).isEqualTo(2);
        assertThat(library.card(bad).failure()).isNull();
    }

    @Test
    void notEvenAnErrorKeepsAShowUnderWayForEver() throws Exception {
        scripted.with("bad", 2);
        long bad = add("bad");
        tmdb.steer(_ -> {
            throw new StackOverflowError();
        });
        library.in(SyncMode.GREEDY).sync();
        assertThat(library.showshelf().engine().underWay(bad)).isEmpty();
        assertThat(season(bad, 1).attempts()).isEqualTo(1);
    }

    @Test
    void listenersThatFailHarmNobody() throws Exception {
        scripted.with("1", 2);
        library.showshelf().monitor().subscribe(_ -> {
            throw new IllegalStateException("A screen's mistake");
        });
        library.showshelf().events().subscribe(_ -> {
            throw new IllegalStateException("A screen's mistake");
        });
        long show = add("1");
        library.in(SyncMode.GREEDY).sync();
        assertThat(season(show, 1).failure()).isNull();
        assertThat(season(show, 1).synced()).isTrue();
    }

    @Test
    void anIdleTickIsOneStatement() throws Exception {
        scripted.with("1", 2);
        add("1");
        library.in(SyncMode.GREEDY).sync();
        for (SyncMode mode : SyncMode.values()) {
            // The first tick in a mode also gives the upkeep its turn of this hour.
            library.in(mode).sync();
            sql("set query_statistics true");
            library.showshelf().media().syncIncompleteSeasons();
            assertThat(statements()).as("%s", mode).hasSize(1).allSatisfy((sql, times) -> {
                assertThat(sql).contains("next_check_at");
                assertThat(times).isEqualTo(1);
            });
            sql("set query_statistics false");
        }
    }

    @Test
    void closingDuringFetchesLeavesNoFailureBehind() throws Exception {
        StoreLocation place = StoreLocation.memory(UUID.randomUUID().toString());
        try (Connection _ = DriverManager.getConnection(place.url(), "sa", "")) {
            TestLibrary first = new TestLibrary(place, tmdb);
            scripted.with("1", 2).with("2", 2);
            long one = first.showshelf().intake().add(new ShowRef(ProviderId.TMDB, "1"));
            tmdb.steer(_ -> answers.await());
            first.in(SyncMode.GREEDY).showshelf().media().syncIncompleteSeasons();
            first.close();
            assertThatCode(() -> first.showshelf().engine().opened(one)).isInstanceOf(RuntimeException.class);
            tmdb.steer(_ -> {});
            try (TestLibrary second = new TestLibrary(place, tmdb)) {
                assertThat(second.showshelf().queries().page(one).orElseThrow().seasons().getFirst().attempts()).isZero();
                second.in(SyncMode.GREEDY).sync();
                assertThat(second.card(one).episodes()).isEqualTo(2);
            }
        }
    }
}
