package app.showshelf.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.LongStream;

import app.showshelf.library.SyncReport;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.StoreLocation;

/** What a tick costs that finds nothing due, in a library of some size. */
final class IdleTick {
    private static final int TICKS = 2_000;
    private static final int TENTH = 10;

    private final BenchLibrary library;

    /** In microseconds. */
    record Cost(long median, long slowestInHundred) {
        @Override
        public String toString() {
            return "%.3f ms (99 of 100 below %.3f ms)".formatted(median / 1000.0, slowestInHundred / 1000.0);
        }
    }

    private IdleTick(BenchLibrary library) {
        this.library = library;
    }

    /** All shows, of which a tenth is being watched, and nothing is due before ten days have passed. */
    static void fill(StoreLocation location, int shows) throws SQLException {
        try (Connection connection = DriverManager.getConnection(Schema.url(location), "sa", "");
                PreparedStatement show = connection.prepareStatement(
                        """
                                insert into tv_show (id, provider, provider_id, name, status, genres, watching, next_check_at, created_at, updated_at)
                                values (?, 'TMDB', ?, ?, 'ENDED', array[], ?, ?, ?, ?)""");
                PreparedStatement season = connection.prepareStatement("""
                        insert into season (id, tv_show_id, number, synced, next_check_at) values (?, ?, 1, ?, ?)""")) {
            connection.setAutoCommit(false);
            Timestamp now = Timestamp.from(Schema.START);
            for (long id = 1; id <= shows; id++) {
                boolean watching = id % TENTH == 0;
                Timestamp due = Timestamp.from(Schema.START.plus(Duration.ofDays(watching ? 30 : 10)));
                add(show, id, Long.toString(id), "Show " + id, watching, due, now, now);
                add(season, id, id, watching, due);
                if (id % 1_000 == 0) {
                    show.executeBatch();
                    season.executeBatch();
                }
            }
            connection.commit();
        }
    }

    /** GREEDY before anything is due; then ON_DEMAND, where all that nobody watches has become due and stays so. */
    static Cost[] measure(BenchLibrary library) {
        IdleTick idle = new IdleTick(library);
        Cost greedy = idle.cost(SyncMode.GREEDY);
        library.later(Duration.ofDays(20));
        return new Cost[]{greedy, idle.cost(SyncMode.ON_DEMAND)};
    }

    private Cost cost(SyncMode mode) {
        library.in(mode);
        ticks();
        long[] nanos = ticks();
        return new Cost(nanos[TICKS / 2] / 1000, nanos[TICKS * 99 / 100] / 1000);
    }

    private long[] ticks() {
        long[] nanos = LongStream.generate(() -> {
            long start = System.nanoTime();
            SyncReport report = library.showshelf().media().syncIncompleteSeasons();
            long end = System.nanoTime();
            if (!report.equals(SyncReport.NOTHING)) {
                throw new IllegalStateException("This tick was not idle: " + report);
            }
            return end - start;
        }).limit(TICKS).toArray();
        Arrays.sort(nanos);
        return nanos;
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
