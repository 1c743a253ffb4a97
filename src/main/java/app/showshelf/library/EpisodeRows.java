package app.showshelf.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The episodes of one show by plain statements: nobody changes them as objects, and there are so many that making objects of
 * them and watching those for changes costs more than the database does.
 */
final class EpisodeRows {
    private static final int BATCH = 200;

    private EpisodeRows() {}

    /** Adds new ones, with these ids, to the seasons of these numbers. */
    static void insert(Connection connection, List<ShowChanges.NewEpisode> added, Map<Integer, Long> seasons, List<Long> ids)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into episode (id, season_id, provider_id, number, type, name, overview, air_date, air_stamp, runtime_minutes,
                still_path) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < added.size(); i++) {
                EpisodeFacts facts = added.get(i).facts();
                add(insert, ids.get(i), seasons.get(added.get(i).season()), facts.providerId(), facts.number(), facts.type().name(),
                        facts.name(), facts.overview(), facts.airDate(), facts.airStamp(), facts.runtimeMinutes(), facts.stillPath());
                if ((i + 1) % BATCH == 0 || i + 1 == added.size()) {
                    insert.executeBatch();
                }
            }
        }
    }

    /** All of these seasons, whose numbers are given by their ids, in the order in which they were added. */
    static List<StoredEpisode> read(Connection connection, Map<Long, Integer> seasons) throws SQLException {
        String places = String.join(",", Collections.nCopies(seasons.size(), "?"));
        try (PreparedStatement query = connection.prepareStatement("""
                select e.id, e.season_id, e.provider_id, e.number, e.type, e.name, e.overview, e.air_date, e.air_stamp, e.runtime_minutes,
                e.still_path, e.removed_at, m.episode_id
                from episode e left join episode_mark m on m.episode_id = e.id where e.season_id in (%s) order by e.id"""
                .formatted(places))) {
            int place = 0;
            for (long season : seasons.keySet()) {
                query.setLong(++place, season);
            }
            try (ResultSet rows = query.executeQuery()) {
                List<StoredEpisode> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new StoredEpisode(rows.getLong(1), seasons.get(rows.getLong(2)), facts(rows),
                            rows.getObject(12, Instant.class), rows.getObject(13) != null));
                }
                return found;
            }
        }
    }

    private static EpisodeFacts facts(ResultSet row) throws SQLException {
        return new EpisodeFacts(row.getString(3), row.getObject(4, Integer.class), EpisodeType.valueOf(row.getString(5)), row.getString(6),
                row.getString(7), row.getObject(8, LocalDate.class), row.getObject(9, Instant.class), row.getObject(10, Integer.class),
                row.getString(11));
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
