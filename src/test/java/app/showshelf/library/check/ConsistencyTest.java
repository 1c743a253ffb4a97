package app.showshelf.library.check;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.library.LibraryEntities;
import app.showshelf.store.Store;
import app.showshelf.store.StoreLocation;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong in a library is found, and only that; what can be made right without a loss is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsistencyTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final String MOMENT = "timestamp with time zone '2026-03-01 00:00:00Z'";

    private final Store store = Store.open(StoreLocation.memory(UUID.randomUUID().toString()), LibraryEntities.ALL);
    private final Consistency consistency = new Consistency(store);

    /** A damaged library can lack them. */
    @BeforeAll
    void withoutConstraints() {
        sql("alter table episode_mark drop constraint " + foreignKeyOfMarks());
        sql("alter table season drop constraint season_of_show");
        sql("alter table episode drop constraint episode_of_season");
        sql("alter table tv_show drop constraint tv_show_is_its_providers");
        sql("alter table season drop constraint season_has_one_number");
        sql("alter table episode drop constraint episode_is_its_providers");
    }

    @BeforeEach
    void fill() {
        clear();
        sql("""
                insert into tv_show (id, provider, provider_id, name, status, genres, watching, watching_since, next_check_at, created_at,
                updated_at) values (1, 'TMDB', '1', 'One', 'ENDED', array['Drama'], true, %1$s, %1$s, %1$s, %1$s),
                (2, 'TVMAZE', '1', 'Two', 'RUNNING', array[], false, null, %1$s, %1$s, %1$s)""".formatted(MOMENT));
        sql("insert into season (id, tv_show_id, number, synced, synced_at, next_check_at) values (1, 1, 1, true, %1$s, %1$s), (2, 1, 0, false, null, %1$s)"
                .formatted(MOMENT));
        sql("insert into episode (id, season_id, provider_id, number, type, air_date) values (1, 1, 'a', 1, 'REGULAR', date '2001-02-03'), "
                + "(2, 1, 'b', 2, 'FINALE', null), (3, 2, null, null, 'SPECIAL', null)");
        sql("insert into episode_mark (episode_id, watched_at) values (1, %s)".formatted(MOMENT));
        for (String table : List.of("tv_show", "season", "episode")) {
            sql("alter sequence " + table + "_seq restart with 1000");
        }
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void aSoundLibraryHasNoFindings() {
        assertThat(consistency.findings(NOW)).isEmpty();
    }

    @Test
    void anEmptyLibraryHasNoFindings() {
        clear();
        assertThat(consistency.findings(NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SHOW_WORD          | update tv_show set provider = 'IMDB' where id = 2
            SHOW_STATUS        | update tv_show set status = 'LOST' where id = 2
            SHOW_REASON        | update tv_show set next_look_reason = 'WHIM' where id = 2
            SHOW_NAME          | update tv_show set name = ' ' where id = 2
            SHOW_DAY           | update tv_show set first_air_date = date '0001-01-01' where id = 2
            SHOW_ORDER         | update tv_show set updated_at = created_at - interval '9' day where id = 2
            SHOW_RATING        | update tv_show set rating = 11 where id = 2
            SHOW_WATCHED_SINCE | update tv_show set watching = true where id = 2
            SHOW_WATCHED_SINCE | update tv_show set watching = false where id = 1
            SHOW_FAILURE       | update tv_show set attempts = 3 where id = 2
            SHOW_FAILURE       | update tv_show set attempts = -1, last_error = 'busy:503' where id = 2
            SHOW_LISTED        | update tv_show set listed_change_at = created_at where id = 2
            SHOW_TWICE         | update tv_show set provider = 'TMDB' where id = 2
            SHOW_COUNTER       | alter sequence tv_show_seq restart with 3
            SEASON_ORPHAN      | update season set tv_show_id = 9 where id = 2
            SEASON_NUMBER      | update season set number = -1 where id = 2
            SEASON_COUNT       | update season set episode_count = -1 where id = 2
            SEASON_REASON      | update season set next_look_reason = 'WHIM' where id = 2
            SEASON_DAY         | update season set air_date = date '9999-12-31' where id = 2
            SEASON_COMPLETE    | update season set synced = true where id = 2
            SEASON_FAILURE     | update season set last_error = 'busy:503' where id = 2
            SEASON_TWICE       | update season set number = 1 where id = 2
            SEASON_COUNTER     | alter sequence season_seq restart with 51
            EPISODE_ORPHAN     | update episode set season_id = 9 where id = 2
            EPISODE_WORD       | update episode set type = 'PILOT' where id = 2
            EPISODE_NUMBER     | update episode set number = -2 where id = 2
            EPISODE_NUMBER     | update episode set runtime_minutes = -2 where id = 2
            EPISODE_DAY        | update episode set air_date = date '0001-01-01' where id = 2
            EPISODE_DAY        | update episode set moved_from = date '3000-01-01' where id = 2
            EPISODE_DAY        | update episode set air_stamp = timestamp with time zone '9999-01-01 00:00:00Z' where id = 2
            EPISODE_TWICE      | update episode set provider_id = 'a' where id = 3
            EPISODE_COUNTER    | alter sequence episode_seq restart with 202
            MARK_PLAYS         | update episode_mark set plays = 0
            MARK_MOMENT        | update episode_mark set watched_at = timestamp with time zone '2027-01-01 00:00:00Z'
            MARK_ORPHAN        | delete from episode where id = 1
            """)
    void whatIsWrongIsFoundAndNothingElse(Check check, String mistake) {
        sql(mistake);
        List<Finding> found = consistency.findings(NOW);
        assertThat(found).extracting(Finding::check).containsExactly(check);
        assertThat(found).extracting(Finding::rows).containsExactly(1L);
        assertThat(consistency.repair(found, NOW)).isEqualTo(check.isCurable() ? found : List.of());
        assertThat(consistency.findings(NOW)).isEqualTo(check.isCurable() ? List.of() : found);
        assertThat(consistency.findings(check.of(), NOW)).isEqualTo(check.isCurable() ? List.of() : found);
    }

    @Test
    void manyRowsAreCountedAndSomeAreNamed() {
        sql("insert into episode (id, season_id, number, type) select x + 10, 1, -x, 'REGULAR' from system_range(1, 40)");
        assertThat(consistency.findings(NOW)).singleElement().satisfies(found -> {
            assertThat(found.rows()).isEqualTo(40);
            assertThat(found.examples()).hasSize(5).doesNotHaveDuplicates().allMatch(key -> key > 10);
        });
    }

    @Test
    void noRepairTouchesMarksExceptTheirCount() {
        assertThat(Check.values()).filteredOn(check -> check.isCurable() && check.of() == Check.Of.MARK).containsExactly(Check.MARK_PLAYS);
    }

    private void clear() {
        List.of("episode_mark", "episode", "season", "tv_show").forEach(table -> sql("delete from " + table));
    }

    private String foreignKeyOfMarks() {
        return store.read(session -> session.createNativeQuery(
                "select constraint_name from information_schema.table_constraints where table_name = 'EPISODE_MARK' "
                        + "and constraint_type = 'FOREIGN KEY'",
                String.class).getSingleResult());
    }

    private void sql(String sql) {
        store.change((Session session) -> session.createNativeMutationQuery(sql).executeUpdate());
    }
}
