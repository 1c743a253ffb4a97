package app.showshelf.library.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A show of the library as far as an import has to know it: its seasons, its episodes by all that they can be known by, its marks. */
final class KnownShow {
    final long id;
    final boolean watching;
    final boolean removed;
    private final Map<Integer, Long> seasons = new HashMap<>();
    private final Map<Object, Long> episodes = new HashMap<>();
    private final Map<Long, MarkEntry> marks = new HashMap<>();

    private KnownShow(long id, boolean watching, boolean removed) {
        this.id = id;
        this.watching = watching;
        this.removed = removed;
    }

    /** Null where the library does not have it. */
    static KnownShow find(Connection connection, ShowEntry wanted) throws SQLException {
        try (PreparedStatement query = connection
                .prepareStatement("select id, watching, removed_at from tv_show where provider = ? and provider_id = ?")) {
            query.setString(1, wanted.provider().name());
            query.setString(2, wanted.providerId());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? read(connection, row) : null;
            }
        }
    }

    private static KnownShow read(Connection connection, ResultSet row) throws SQLException {
        KnownShow show = new KnownShow(row.getLong(1), row.getBoolean(2), row.getObject(3) != null);
        try (PreparedStatement query = connection.prepareStatement("""
                select s.number, s.id, e.id, e.provider_id, e.number, e.name, e.air_date, m.watched_at, m.plays
                from season s left join episode e on e.season_id = s.id left join episode_mark m on m.episode_id = e.id
                where s.tv_show_id = ? order by e.removed_at nulls first, e.id""")) {
            query.setLong(1, show.id);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    show.know(rows);
                }
            }
        }
        return show;
    }

    private void know(ResultSet row) throws SQLException {
        int season = row.getInt(1);
        know(season, row.getLong(2));
        long episode = row.getLong(3);
        if (!row.wasNull()) {
            know(episode, season, row.getString(4), row.getObject(5, Integer.class), row.getString(6), row.getObject(7));
            Instant watchedAt = row.getObject(8, Instant.class);
            if (watchedAt != null) {
                know(episode, new MarkEntry(watchedAt, row.getInt(9)));
            }
        }
    }

    void know(int season, long id) {
        seasons.put(season, id);
    }

    void know(long id, int season, EpisodeEntry one) {
        know(id, season, one.providerId(), one.number(), one.name(), one.airDate());
    }

    void know(long episode, MarkEntry mark) {
        marks.put(episode, mark);
    }

    /** The provider's id is the identity; only without one it is the place in the season, or title and day. */
    private void know(long id, int season, String providerId, Integer number, String name, Object day) {
        episodes.putIfAbsent(providerId == null ? place(season, number, name, day) : providerId, id);
    }

    private static Object place(int season, Integer number, String name, Object day) {
        return number == null ? List.of(season, String.valueOf(name), String.valueOf(day)) : List.of(season, number);
    }

    Long season(int number) {
        return seasons.get(number);
    }

    /** Null where it has none like it. */
    Long episode(int season, EpisodeEntry one) {
        Long same = one.providerId() == null ? null : episodes.get(one.providerId());
        return same != null ? same : episodes.get(place(season, one.number(), one.name(), one.airDate()));
    }

    /** Null where there is none. */
    MarkEntry mark(long episode) {
        return marks.get(episode);
    }
}
