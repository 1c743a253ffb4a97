package app.showshelf.library.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A show that both have, the library and the file: what the library lacks comes to it, and nothing in it goes. */
final class ShowMerge {
    private static final Counts SHOW = new Counts(1, 0, 0, 0);
    private static final Counts SEASON = new Counts(0, 1, 0, 0);
    private static final Counts EPISODE = new Counts(0, 0, 1, 0);
    private static final Counts MARK = new Counts(0, 0, 0, 1);

    private final KnownShow known;
    private final Connection connection;
    private final NewRows rows;
    private Counts added = Counts.NONE;
    private Counts changed = Counts.NONE;
    private long unstored;

    /** Without {@code rows} nothing is written. */
    ShowMerge(KnownShow known, Connection connection, NewRows rows) {
        this.known = known;
        this.connection = connection;
        this.rows = rows;
    }

    Counts added() {
        return added;
    }

    Counts changed() {
        return changed;
    }

    boolean hasChanged() {
        return !added.equals(Counts.NONE) || !changed.equals(Counts.NONE);
    }

    void take(ShowEntry show) throws SQLException {
        stand(show);
        for (SeasonEntry season : show.seasons()) {
            take(season);
        }
    }

    /** It comes back where the file has it, and is watched where one of both says so. */
    private void stand(ShowEntry show) throws SQLException {
        boolean back = known.removed && show.removedAt() == null;
        boolean watched = !known.watching && show.watching();
        if (back) {
            write("update tv_show set removed_at = ? where id = ?", null);
        }
        if (watched) {
            write("update tv_show set watching = true, watching_since = ? where id = ?", show.watchingSince());
        }
        if (back || watched) {
            changed = changed.plus(SHOW);
        }
    }

    private void write(String sql, Object value) throws SQLException {
        if (rows != null) {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setObject(1, value);
                update.setLong(2, known.id);
                update.executeUpdate();
            }
        }
    }

    private void take(SeasonEntry season) throws SQLException {
        Long id = known.season(season.number());
        if (id == null) {
            id = rows == null ? --unstored : rows.add(known.id, season);
            added = added.plus(SEASON);
            known.know(season.number(), id);
        }
        for (EpisodeEntry episode : season.episodes()) {
            take(season.number(), id, episode);
        }
    }

    private void take(int season, long seasonId, EpisodeEntry episode) throws SQLException {
        Long id = known.episode(season, episode);
        if (id == null) {
            id = rows == null ? --unstored : rows.add(seasonId, episode);
            added = added.plus(EPISODE);
            known.know(id, season, episode);
        }
        if (episode.mark() != null) {
            take(id, episode.mark());
        }
    }

    private void take(long episode, MarkEntry mark) throws SQLException {
        MarkEntry present = known.mark(episode);
        if (present == null) {
            added = added.plus(MARK);
            put(episode, mark);
        } else if (present.plays() < mark.plays()) {
            changed = changed.plus(MARK);
            put(episode, new MarkEntry(present.watchedAt(), mark.plays()));
        }
    }

    private void put(long episode, MarkEntry mark) throws SQLException {
        known.know(episode, mark);
        if (rows != null) {
            rows.mark(episode, mark);
        }
    }
}
