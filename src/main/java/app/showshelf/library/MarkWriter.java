package app.showshelf.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.hibernate.Session;

/** Writes marks of which there may be hundreds of thousands. */
final class MarkWriter {
    private static final int BATCH = 2_000;

    private final Session session;

    MarkWriter(Session session) {
        this.session = session;
    }

    /** Each episode's row has that mark then, or none. */
    void write(Map<Long, JournalEntry> marks) {
        session.doWork(connection -> write(connection, marks));
    }

    private static void write(Connection connection, Map<Long, JournalEntry> marks) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from episode_mark where episode_id = ?");
                PreparedStatement merge = connection
                        .prepareStatement("merge into episode_mark (episode_id, watched_at, plays) key (episode_id) values (?, ?, ?)")) {
            int waiting = 0;
            for (Map.Entry<Long, JournalEntry> mark : marks.entrySet()) {
                add(mark.getKey(), mark.getValue(), delete, merge);
                if (++waiting % BATCH == 0) {
                    run(delete, merge);
                }
            }
            run(delete, merge);
        }
    }

    private static void run(PreparedStatement delete, PreparedStatement merge) throws SQLException {
        delete.executeBatch();
        merge.executeBatch();
    }

    private static void add(long episode, JournalEntry mark, PreparedStatement delete, PreparedStatement merge) throws SQLException {
        Instant watchedAt = mark.watchedAt();
        if (watchedAt == null) {
            delete.setLong(1, episode);
            delete.addBatch();
        } else {
            merge.setLong(1, episode);
            merge.setObject(2, watchedAt.atOffset(ZoneOffset.UTC));
            merge.setInt(3, mark.plays() == null ? 1 : mark.plays());
            merge.addBatch();
        }
    }
}
