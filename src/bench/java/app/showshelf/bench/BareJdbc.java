package app.showshelf.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.store.StoreLocation;

/**
 * The limit: the same rows from memory into the same tables, by batches of 200 and nothing else. One transaction for each
 * show, as the library promises it.
 */
final class BareJdbc implements AutoCloseable {
    private static final int BATCH = 200;
    private static final Timestamp NOW = Timestamp.from(Schema.START);

    private final Connection connection;
    private final PreparedStatement shows;
    private final PreparedStatement seasons;
    private final PreparedStatement episodes;
    private long id;
    private int batched;

    BareJdbc(StoreLocation location) throws SQLException {
        connection = DriverManager.getConnection(Schema.url(location), "sa", "");
        connection.setAutoCommit(false);
        shows = connection.prepareStatement("""
                insert into tv_show (id, provider, provider_id, name, original_name, status, first_air_date, genres, popularity,
                next_check_at, created_at, updated_at) values (?, 'TMDB', ?, ?, ?, 'ENDED', ?, array['Drama'], ?, ?, ?, ?)""");
        seasons = connection.prepareStatement("""
                insert into season (id, tv_show_id, provider_id, number, name, air_date, episode_count, synced, synced_at, next_check_at)
                values (?, ?, ?, ?, ?, ?, ?, true, ?, ?)""");
        episodes = connection.prepareStatement("""
                insert into episode (id, season_id, provider_id, number, type, name, overview, air_date, runtime_minutes, still_path)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
    }

    void write(List<GeneratedShow> all) throws SQLException {
        for (GeneratedShow show : all) {
            write(show);
            flush();
            connection.commit();
        }
    }

    private void write(GeneratedShow show) throws SQLException {
        long showId = ++id;
        add(shows, showId, Integer.toString(show.id()), show.name(), show.name(), Date.valueOf(show.airDate(1, 1)), (double) show.id(),
                NOW, NOW, NOW);
        shows.executeBatch();
        for (int season = 1; season <= show.seasons(); season++) {
            add(seasons, showId + season, showId, Integer.toString(show.seasonId(season)), season, "Season " + season,
                    Date.valueOf(show.airDate(season, 1)), show.episodesPerSeason(), NOW, NOW);
        }
        seasons.executeBatch();
        id += show.seasons();
        for (int season = 1; season <= show.seasons(); season++) {
            for (int episode = 1; episode <= show.episodesPerSeason(); episode++) {
                write(showId + season, show.episode(season, episode));
            }
        }
    }

    private void write(long seasonId, EpisodeFacts facts) throws SQLException {
        add(episodes, ++id, seasonId, facts.providerId(), facts.number(), facts.type().name(), facts.name(), facts.overview(),
                Date.valueOf(facts.airDate()), facts.runtimeMinutes(), facts.stillPath());
        if (++batched == BATCH) {
            flush();
        }
    }

    private void flush() throws SQLException {
        if (batched > 0) {
            episodes.executeBatch();
            batched = 0;
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
