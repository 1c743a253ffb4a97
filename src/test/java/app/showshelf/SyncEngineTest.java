package app.showshelf;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.SyncReport;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.StoreLocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

/** How the sync behaves when providers are slow, broken or gone, against the real store. */
@Timeout(60)
class SyncEngineTest {
    private static final Failure REJECTED = new Failure(Kind.KEY_REJECTED, 401);

    private final String name = UUID.randomUUID().toString();
    private final ScriptedProvider scripted = new ScriptedProvider(ProviderId.TMDB);
    private final SteeredProvider tmdb = new SteeredProvider(scripted);
    private final ScriptedProvider tvmaze = new ScriptedProvider(ProviderId.TVMAZE);
    private final TestLibrary library = new TestLibrary(StoreLocation.memory(name), tmdb, tvmaze);
    private final CountDownLatch answers = new CountDownLatch(1);

    @AfterEach
    void close() {
        answers.countDown();
        library.close();
    }

    @Test
    void openingAShowFetchesItAtOnceWhileSlowFetchesHoldAllWorkers() throws Exception {
        IntStream.rangeClosed(1, 30).forEach(i -> scripted.with("slow" + i, 2));
        scripted.with("opened", 3);
        for (int i = 1; i <= 30; i++) {
            add("slow" + i);
        }
        tmdb.steer(asked -> {
            if (asked.lane() == Lane.BACKGROUND) {
                answers.await();
            }
        });
        library.in(SyncMode.GREEDY);
        assertThat(library.showshelf().media().syncIncompleteSeasons()).isEqualTo(SyncReport.NOTHING);
        int workers = library.showshelf().monitor().state().running().size();
        assertThat(workers).isLessThan(30);

        long opened = add("opened");
        open("opened");
        await().untilAsserted(() -> assertThat(library.card(opened).episodes()).isEqualTo(3));
        assertThat(library.showshelf().monitor().state().running()).hasSize(workers);
        assertThat(tmdb.asked().getLast().lane()).isEqualTo(Lane.USER);

        answers.countDown();
        library.sync();
        assertThat(library.showshelf().shows().findIncompleteSeasons()).isEmpty();
    }

    @Test
    void aSecondOpeningJoinsTheFetchThatIsUnderWay() throws Exception {
        scripted.with("1", 2);
        long show = add("1");
        tmdb.steer(_ -> answers.await());
        open("1");
        CompletableFuture<?> first = library.showshelf().engine().underWay(show).orElseThrow();
        open("1");
        assertThat(library.showshelf().engine().underWay(show)).contains(castOf(first));
        answers.countDown();
        library.sync();
        assertThat(tmdb.askedShows()).containsExactly("1");
        assertThat(library.card(show).episodes()).isEqualTo(2);
    }

    @Test
    void whatTheUserAsksForDuringABackgroundFetchComesAfterIt() throws Exception {
        scripted.with("1", 2);
        long show = add("1");
        tmdb.steer(_ -> answers.await());
        library.in(SyncMode.GREEDY).showshelf().media().syncIncompleteSeasons();
        library.showshelf().media().syncNow(show);
        answers.countDown();
        library.sync();
        assertThat(tmdb.asked()).extracting(SteeredProvider.Asked::lane).containsExactly(Lane.BACKGROUND, Lane.USER);
        assertThat(tmdb.mostAtOnce()).isEqualTo(1);
    }

    @Test
    void aShowIsNeverFetchedTwiceAtTheSameTimeHoweverOftenItIsAskedFor() throws Exception {
        scripted.with("1", 2);
        long show = add("1");
        library.in(SyncMode.GREEDY);
        List<Thread> users = IntStream.range(0, 8).mapToObj(_ -> Thread.ofVirtual().start(() -> {
            for (int i = 0; i < 20; i++) {
                library.showshelf().media().syncNow(show);
                library.showshelf().media().syncIncompleteSeasons();
            }
        })).toList();
        for (Thread user : users) {
            user.join();
        }
        library.sync();
        assertThat(tmdb.mostAtOnce()).isEqualTo(1);
        assertThat(library.showshelf().engine().underWay(show)).isEmpty();
        assertThat(library.card(show).episodes()).isEqualTo(2);
    }

    @Test
    void noReportIsLost() throws Exception {
        for (int i = 0; i < 40; i++) {
            scripted.with("s" + i, 1, 2);
            add("s" + i);
        }
        tmdb.steer(asked -> Thread.sleep(asked.show().hashCode() & 31));
        assertThat(library.in(SyncMode.GREEDY).sync()).isEqualTo(new SyncReport(40, 80, 120, 0));
    }

    @Test
    void aTickEndsWhenItsLastFetchHasEnded() throws Exception {
        scripted.with("1", 2);
        long show = add("1");
        library.in(SyncMode.GREEDY).sync();
        for (int i = 0; i < 20; i++) {
            library.showshelf().media().syncNow(show);
            long began = System.nanoTime();
            library.showshelf().media().syncIncompleteSeasons();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(900));
        }
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
    void aRejectedKeyPausesItsProviderAloneUntilTheUserActs() throws Exception {
        scripted.with("1", 2).with("2", 2);
        tvmaze.with("9", 4);
        long one = add("1");
        add("2");
        long other = library.showshelf().intake().add(new ShowRef(ProviderId.TVMAZE, "9"));
        tmdb.steer(_ -> {
            throw new ProviderException(REJECTED, "No", null);
        });
        library.in(SyncMode.GREEDY).sync();
        assertThat(library.card(other).episodes()).isEqualTo(4);
        assertThat(season(one, 1).attempts()).isZero();
        assertThat(season(one, 1).failure()).isNull();
        assertThat(library.showshelf().monitor().state().paused()).containsOnlyKeys(ProviderId.TMDB);
        assertThat(library.showshelf().monitor().state().paused().get(ProviderId.TMDB).failure()).isEqualTo(REJECTED);

        int asked = tmdb.asked().size();
        library.at(library.now().plus(Duration.ofHours(5)));
        library.sync();
        assertThat(tmdb.asked()).hasSize(asked);

        tmdb.steer(_ -> {});
        library.showshelf().engine().retry(ProviderId.TMDB);
        library.sync();
        assertThat(library.card(one).episodes()).isEqualTo(2);
        assertThat(library.showshelf().monitor().state().paused()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"TOO_MANY_REQUESTS", "UNREACHABLE"})
    void aProviderThatAsksForABreakOrIsOutOfReachCostsNoAttemptsAndGoesOnByItself(Kind kind) throws Exception {
        scripted.with("1", 2).with("2", 2);
        long one = add("1");
        open("1");
        library.sync();
        long two = add("2");
        tmdb.steer(_ -> {
            throw new ProviderException(new Failure(kind), "No", null, Duration.ofSeconds(30));
        });
        open("2");
        library.sync();
        assertThat(season(two, 1).attempts()).isZero();
        assertThat(library.showshelf().monitor().state().waitingCount()).isEqualTo(1);
        int asked = tmdb.asked().size();
        library.sync();
        assertThat(tmdb.asked()).hasSize(asked);

        tmdb.steer(_ -> {});
        library.at(library.now().plusSeconds(30));
        library.sync();
        assertThat(library.card(two).episodes()).isEqualTo(2);
        assertThat(library.card(one).episodes()).isEqualTo(2);
        assertThat(library.showshelf().monitor().state().online()).isTrue();
    }

    @Test
    void offlineIsShownAfterSeveralFailuresAndEndsWithTheFirstAnswer() throws Exception {
        scripted.with("1", 2);
        add("1");
        tmdb.steer(_ -> {
            throw new ProviderException(new Failure(Kind.UNREACHABLE), "No", null);
        });
        library.in(SyncMode.GREEDY).sync();
        for (int probe = 0; probe < 3; probe++) {
            Instant until = library.showshelf().monitor().state().paused().get(ProviderId.TMDB).until();
            library.at(until);
            library.sync();
        }
        assertThat(library.showshelf().monitor().state().online()).isFalse();
        tmdb.steer(_ -> {});
        library.at(library.showshelf().monitor().state().paused().get(ProviderId.TMDB).until());
        library.sync();
        assertThat(library.showshelf().monitor().state().online()).isTrue();
        assertThat(library.showshelf().shows().findIncompleteSeasons()).isEmpty();
    }

    @Test
    void aMarkMadeDuringAFetchSurvivesIt() throws Exception {
        scripted.with("1", 4);
        long show = add("1");
        open("1");
        library.sync();
        scripted.with("1", 3);
        now(show);
        long vanished = allEpisodes().getLast();
        // Hidden once; a second answer without it would delete it, had the user not marked it meanwhile.
        library.at(library.now().plusSeconds(60));
        tmdb.steer(_ -> library.showshelf().marks().episode(vanished, true));
        now(show);
        tmdb.steer(_ -> {});
        scripted.with("1", 4);
        now(show);
        EpisodeRow row = library.showshelf().queries().episodes(show, 1).getLast();
        assertThat(row.id()).isEqualTo(vanished);
        assertThat(row.watched()).isTrue();
    }

    @Test
    void aShowThatIsRemovedDuringItsFetchBreaksNothing() throws Exception {
        scripted.with("1", 4).with("2", 2);
        long one = add("1");
        long two = add("2");
        tmdb.steer(asked -> {
            if (asked.show().equals("1")) {
                sql("delete from tv_show where id = " + one);
            }
        });
        library.in(SyncMode.GREEDY).sync();
        library.showshelf().media().syncNow(one);
        library.sync();
        assertThat(library.card(two).episodes()).isEqualTo(2);
        assertThat(library.showshelf().monitor().state().paused()).isEmpty();
        assertThat(library.showshelf().engine().underWay(one)).isEmpty();
    }

    @Test
    void aShowWithoutSeasonsIsLookedAtAgainAfterAWeekAndNotInEveryTick() throws Exception {
        scripted.with("1");
        long show = add("1");
        library.in(SyncMode.GREEDY).sync();
        library.sync();
        assertThat(tmdb.asked()).isEmpty();
        library.at(library.now().plus(Duration.ofDays(8)));
        library.sync();
        library.sync();
        assertThat(tmdb.asked()).hasSize(1);
        scripted.with("1", 3);
        library.at(library.now().plus(Duration.ofDays(8)));
        library.sync();
        assertThat(library.card(show).episodes()).isEqualTo(3);
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

    @Test
    void thousandsOfWatchedShowsAreOneQuickQuestion() {
        sql("""
                insert into tv_show (id, provider, provider_id, name, status, genres, watching, next_check_at, created_at, updated_at)
                select 1000000 + x, 'TMDB', 'm' || x, 'Show ' || x, 'UNKNOWN', array[], true, timestamp with time zone '2000-01-01 00:00:00Z',
                       current_timestamp, current_timestamp from system_range(1, 3000)""");
        List<Long> watching = library.showshelf().shows().getWatchingTVShowIds();
        assertThat(watching).hasSize(3_000);
        library.showshelf().shows().findIncompleteSeasonsByShowIds(watching);
        long began = System.nanoTime();
        assertThat(library.showshelf().shows().findIncompleteSeasonsByShowIds(watching)).hasSize(3_000);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void aSeasonOfThousandsIsMarkedAndUnmarkedQuickly() throws Exception {
        scripted.with("1", 5_000);
        long show = add("1");
        library.in(SyncMode.GREEDY).sync();
        library.at(Instant.parse("2150-01-01T00:00:00Z"));
        long began = System.nanoTime();
        library.showshelf().marks().season(show, 1, true);
        assertThat(library.card(show).marked()).isEqualTo(5_000);
        library.showshelf().marks().season(show, 1, false);
        assertThat(library.card(show).marked()).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aHugeSeasonMayVanishAndComeBack() throws Exception {
        scripted.with("1", 4_000, 1);
        long show = add("1");
        library.in(SyncMode.GREEDY).sync();
        scripted.with("1", 2_500, 1);
        now(show);
        assertThat(library.card(show).episodes()).isEqualTo(2_501);
        scripted.with("1", 4_000, 1);
        now(show);
        assertThat(library.card(show).episodes()).isEqualTo(4_001);
    }

    @Test
    void anAnnouncedSeasonThatIsTakenBackGoesAndOneWithEpisodesStays() throws Exception {
        scripted.with("1", 2, 3, 0);
        long show = add("1");
        ShowFacts shorter = scripted.details("1", Lane.USER);
        scripted.with(shorter.withSeasons(List.of(ScriptedProvider.season("1", 1, 2), ScriptedProvider.season("1", 2, 3))));
        library.in(SyncMode.GREEDY).sync();
        assertThat(library.card(show).seasons()).isEqualTo(2);
        scripted.with("1", 2);
        now(show);
        assertThat(library.card(show).seasons()).isEqualTo(2);
        assertThat(library.card(show).episodes()).isEqualTo(5);
        assertThat(season(show, 2).failure().kind()).isEqualTo(Kind.NOT_FOUND);
    }

    private void now(long show) {
        library.showshelf().media().syncNow(show);
        library.sync();
    }

    private void open(String id) {
        library.showshelf().media().openShow(new ShowRef(ProviderId.TMDB, id));
    }

    private long add(String id) throws Exception {
        return library.showshelf().intake().add(new ShowRef(ProviderId.TMDB, id));
    }

    private SeasonRow season(long show, int number) {
        return library.showshelf().queries().page(show).orElseThrow().seasons().stream().filter(row -> row.number() == number).findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <T> CompletableFuture<T> castOf(CompletableFuture<?> future) {
        return (CompletableFuture<T>) future;
    }

    private List<Long> allEpisodes() {
        return query("select id from episode order by id", rows -> rows.getLong(1));
    }

    private Map<String, Integer> statements() {
        Map<String, Integer> found = new TreeMap<>();
        query("select sql_statement, execution_count from information_schema.query_statistics",
                rows -> found.put(rows.getString(1), rows.getInt(2)));
        found.keySet().removeIf(sql -> sql.contains("query_statistics") || sql.startsWith("SET") || sql.equalsIgnoreCase("commit"));
        return found;
    }

    private void sql(String statement) {
        try (Connection connection = connect(); var call = connection.createStatement()) {
            call.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Read<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private <T> List<T> query(String sql, Read<T> read) {
        List<T> all = new ArrayList<>();
        try (Connection connection = connect(); var call = connection.createStatement(); var rows = call.executeQuery(sql)) {
            while (rows.next()) {
                all.add(read.read(rows));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(StoreLocation.memory(name).url(), "sa", "");
    }
}
