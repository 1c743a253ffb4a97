package app.showshelf.library.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Adds rows to the store. */
final class NewRows implements AutoCloseable {
    private static final RecordTable<ShowEntry> SHOWS = new RecordTable<>(ShowEntry.class);
    private static final RecordTable<SeasonEntry> SEASONS = new RecordTable<>(SeasonEntry.class);
    private static final RecordTable<EpisodeEntry> EPISODES = new RecordTable<>(EpisodeEntry.class);
    private static final long FEW = 50;
    private static final long MANY = 200;

    private final RowKeys showKeys;
    private final RowKeys seasonKeys;
    private final RowKeys episodeKeys;
    private final PreparedStatement shows;
    private final PreparedStatement seasons;
    private final PreparedStatement episodes;
    private final PreparedStatement marks;

    NewRows(Connection connection) throws SQLException {
        showKeys = new RowKeys(connection, "tv_show_seq", FEW);
        seasonKeys = new RowKeys(connection, "season_seq", FEW);
        episodeKeys = new RowKeys(connection, "episode_seq", MANY);
        shows = connection.prepareStatement(insert("tv_show (id", SHOWS));
        seasons = connection.prepareStatement(insert("season (id, tv_show_id", SEASONS));
        episodes = connection.prepareStatement(insert("episode (id, season_id", EPISODES));
        marks = connection.prepareStatement("merge into episode_mark (episode_id, watched_at, plays) key (episode_id) values (?, ?, ?)");
    }

    private static String insert(String keys, RecordTable<?> table) {
        String places = keys.contains(",") ? "?, ?, " : "?, ";
        return "insert into " + keys + ", " + table.columns("") + ") values (" + places + table.places() + ")";
    }

    long add(ShowEntry show) throws SQLException {
        return add(shows, showKeys.next(), SHOWS, show);
    }

    long add(long show, SeasonEntry season) throws SQLException {
        return add(seasons, seasonKeys.next(), SEASONS, season, show);
    }

    long add(long season, EpisodeEntry episode) throws SQLException {
        return add(episodes, episodeKeys.next(), EPISODES, episode, season);
    }

    /** The row's own key comes first, then that of the row it belongs to. */
    private static <T extends Record> long add(PreparedStatement insert, long key, RecordTable<T> table, T row, long... owner)
            throws SQLException {
        int place = 1;
        insert.setLong(place++, key);
        for (long of : owner) {
            insert.setLong(place++, of);
        }
        table.bind(insert, place, row);
        insert.executeUpdate();
        return key;
    }

    /** In the place of the one that is there. */
    void mark(long episode, MarkEntry mark) throws SQLException {
        marks.setLong(1, episode);
        marks.setObject(2, mark.watchedAt());
        marks.setInt(3, mark.plays());
        marks.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        for (AutoCloseable part : new AutoCloseable[]{showKeys, seasonKeys, episodeKeys}) {
            ((RowKeys) part).close();
        }
        for (PreparedStatement part : new PreparedStatement[]{shows, seasons, episodes, marks}) {
            part.close();
        }
    }
}
