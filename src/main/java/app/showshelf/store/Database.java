package app.showshelf.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.hibernate.SessionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open database. It closes itself when it cannot write its file: a full disk is enough. */
final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Connection claim;
    private final SessionFactory sessions;
    private final Parts parts;

    /** The claim is one of the parts; nobody else uses it. */
    Database(Connection claim, SessionFactory sessions, Parts parts) {
        this.claim = claim;
        this.sessions = sessions;
        this.parts = parts;
    }

    SessionFactory sessions() {
        return sessions;
    }

    /** Whether it has closed itself. */
    boolean isGone() {
        try (Statement statement = claim.createStatement()) {
            statement.execute("values 1");
            return false;
        } catch (SQLException e) {
            LOG.debug("The database does not answer any more", e);
            return true;
        }
    }

    @Override
    public void close() {
        parts.close();
    }
}
