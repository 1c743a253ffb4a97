package app.showshelf;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;

import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowRef;
import app.showshelf.settings.ProviderId;
import app.showshelf.store.StoreLocation;

/** A library with two providers that a test steers, over the real store. */
abstract class EngineRig {
    final String name = UUID.randomUUID().toString();
    final ScriptedProvider scripted = new ScriptedProvider(ProviderId.TMDB);
    final SteeredProvider tmdb = new SteeredProvider(scripted);
    final ScriptedProvider tvmaze = new ScriptedProvider(ProviderId.TVMAZE);
    final TestLibrary library = new TestLibrary(StoreLocation.memory(name), tmdb, tvmaze);
    final CountDownLatch answers = new CountDownLatch(1);

    @AfterEach
    void close() {
        answers.countDown();
        library.close();
    }

    final void now(long show) {
        library.showshelf().media().syncNow(show);
        library.sync();
    }

    final void open(String id) {
        library.showshelf().media().openShow(new ShowRef(ProviderId.TMDB, id));
    }

    final long add(String id) throws Exception {
        return library.showshelf().intake().add(new ShowRef(ProviderId.TMDB, id));
    }

    final SeasonRow season(long show, int number) {
        return library.showshelf().queries().page(show).orElseThrow().seasons().stream().filter(row -> row.number() == number).findFirst()
                .orElseThrow();
    }

    final List<Long> allEpisodes() {
        return query("select id from episode order by id", rows -> rows.getLong(1));
    }

    final Map<String, Integer> statements() {
        Map<String, Integer> found = new TreeMap<>();
        query("select sql_statement, execution_count from information_schema.query_statistics",
                rows -> found.put(rows.getString(1), rows.getInt(2)));
        found.keySet().removeIf(sql -> sql.contains("query_statistics") || sql.startsWith("SET") || sql.equalsIgnoreCase("commit"));
        return found;
    }

    final void sql(String statement) {
        try (Connection connection = connect(); var call = connection.createStatement()) {
            call.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    interface Read<T> {
        T read(ResultSet rows) throws SQLException;
    }

    final <T> List<T> query(String sql, Read<T> read) {
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

    final Connection connect() throws SQLException {
        return DriverManager.getConnection(StoreLocation.memory(name).url(), "sa", "");
    }
}
