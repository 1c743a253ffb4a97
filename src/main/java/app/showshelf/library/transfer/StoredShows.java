package app.showshelf.library.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads shows with all that belongs to them, one at a time, in an order that does not depend on the keys of the store. */
final class StoredShows implements AutoCloseable {
    private static final RecordTable<ShowEntry> SHOWS = new RecordTable<>(ShowEntry.class);
    private static final RecordTable<SeasonEntry> SEASONS = new RecordTable<>(SeasonEntry.class);
    private static final RecordTable<EpisodeEntry> EPISODES = new RecordTable<>(EpisodeEntry.class);
    private static final int EPISODE_COLUMNS = EPISODES.places().split(",").length;

    private final Connection connection;
    private final PreparedStatement show;
    private final PreparedStatement seasons;
    private final PreparedStatement episodes;

    StoredShows(Connection connection) throws SQLException {
        this.connection = connection;
        show = connection.prepareStatement("select " + SHOWS.columns("") + " from tv_show where id = ?");
        seasons = connection.prepareStatement("select " + SEASONS.columns("") + " from season where tv_show_id = ? order by number");
        episodes = connection.prepareStatement("select " + EPISODES.columns("e.") + ", s.number, m.watched_at, m.plays from season s "
                + "join episode e on e.season_id = s.id left join episode_mark m on m.episode_id = e.id where s.tv_show_id = ? "
                + "order by s.number, e.number nulls last, e.provider_id nulls last, e.air_date, e.name, e.id");
    }

    /** The keys of all shows, removed ones too. */
    List<Long> ids() throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement all = connection.prepareStatement("select id from tv_show order by provider, provider_id");
                ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    /** One show; null where it is gone. */
    ShowEntry read(long id) throws SQLException {
        show.setLong(1, id);
        try (ResultSet row = show.executeQuery()) {
            return row.next() ? SHOWS.read(row).with(seasons(id)) : null;
        }
    }

    private List<SeasonEntry> seasons(long id) throws SQLException {
        Map<Integer, List<EpisodeEntry>> byNumber = episodes(id);
        List<SeasonEntry> all = new ArrayList<>();
        seasons.setLong(1, id);
        try (ResultSet rows = seasons.executeQuery()) {
            while (rows.next()) {
                SeasonEntry season = SEASONS.read(rows);
                all.add(season.with(byNumber.getOrDefault(season.number(), List.of())));
            }
        }
        return all;
    }

    private Map<Integer, List<EpisodeEntry>> episodes(long id) throws SQLException {
        Map<Integer, List<EpisodeEntry>> all = new HashMap<>();
        episodes.setLong(1, id);
        try (ResultSet rows = episodes.executeQuery()) {
            while (rows.next()) {
                Instant watchedAt = rows.getObject(EPISODE_COLUMNS + 2, Instant.class);
                MarkEntry mark = watchedAt == null ? null : new MarkEntry(watchedAt, rows.getInt(EPISODE_COLUMNS + 3));
                all.computeIfAbsent(rows.getInt(EPISODE_COLUMNS + 1), _ -> new ArrayList<>()).add(EPISODES.read(rows).with(mark));
            }
        }
        return all;
    }

    @Override
    public void close() throws SQLException {
        show.close();
        seasons.close();
        episodes.close();
    }
}
