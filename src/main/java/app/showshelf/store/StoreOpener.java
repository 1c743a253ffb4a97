package app.showshelf.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a store: looks whether it may, connects, migrates. */
final class StoreOpener {
    private static final Logger LOG = LoggerFactory.getLogger(StoreOpener.class);

    private final StoreLocation location;
    private final UpdateGuard guard;

    StoreOpener(StoreLocation location, UpdateGuard guard) {
        this.location = location;
        this.guard = guard;
    }

    /**
     * Opens it.
     *
     * @throws StoreException when it cannot be opened; nothing in it has changed then
     */
    Store open(List<Class<?>> entities) {
        makeFolder();
        boolean current = location.folder() != null && isCurrent();
        try (Parts parts = new Parts()) {
            OpenMark mark = parts.add(new OpenMark(location.openMark()));
            DatabaseOpener opener = new DatabaseOpener(location, entities);
            Reopening database = parts.add(new Reopening(opener.open(connections -> {
                begin(mark);
                if (current) {
                    writeSomething(connections);
                } else {
                    migrate(connections);
                }
            }), opener::openAgain, Reopening.PATIENCE));
            return new Store(database, parts.handOver(), location.journal(), DiskRoom.of(location.folder()));
        }
    }

    private void undoHalfDone() {
        try {
            guard.undoHalfDone(location);
        } catch (IOException e) {
            throw StoreException.opening("An update of the library came to no end and cannot be undone", e);
        }
    }

    /**
     * Looks without writing: a library of a newer version stays as it is, byte for byte. One that has this version's form, as all
     * have but at the start after an update, needs no migration, and does not wait for what would find that out.
     */
    private boolean isCurrent() {
        undoHalfDone();
        String looking = location.url() + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(looking, DatabaseOpener.USER, DatabaseOpener.PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet steps = statement
                        .executeQuery("select \"version\", \"success\" from \"flyway_schema_history\" where \"version\" is not null")) {
            return isCurrent(steps);
        } catch (SQLException e) {
            // There is none, or opening it says what is wrong with it.
            LOG.debug("The library's version cannot be told yet", e);
            return false;
        }
    }

    private boolean isCurrent(ResultSet steps) throws SQLException {
        String present = String.valueOf(location.schema());
        boolean reached = false;
        boolean whole = true;
        while (steps.next()) {
            MigrationVersion version = MigrationVersion.fromVersion(steps.getString(1));
            if (version.isNewerThan(present)) {
                throw new StoreException(StoreException.Reason.NEWER, "The library was written by a newer version of Showshelf", null);
            }
            reached |= version.equals(MigrationVersion.fromVersion(present));
            whole &= steps.getBoolean(2);
        }
        return reached && whole;
    }

    /** Rather find out now that there is no room than in the middle of what the user sees. */
    private static void writeSomething(HikariDataSource connections) {
        try (Connection connection = connections.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("update \"flyway_schema_history\" set \"success\" = \"success\"");
            connection.commit();
        } catch (SQLException e) {
            throw StoreException.opening("The library cannot be written to", e);
        }
    }

    private void begin(OpenMark mark) {
        try {
            mark.begin();
        } catch (IOException e) {
            throw new StoreException(StoreException.Reason.FOLDER, "Cannot write to the folder " + location.folder(), e);
        }
    }

    private void makeFolder() {
        if (location.folder() == null) {
            return;
        }
        try {
            Files.createDirectories(location.folder());
        } catch (IOException e) {
            throw new StoreException(StoreException.Reason.FOLDER, "Cannot make the folder " + location.folder(), e);
        }
        if (!Files.isWritable(location.folder()) || Files.exists(location.file()) && !Files.isWritable(location.file())) {
            throw new StoreException(StoreException.Reason.FOLDER, "Cannot write to the folder " + location.folder(), null);
        }
    }

    private void migrate(HikariDataSource connections) {
        Flyway flyway = Flyway.configure()
                .dataSource(connections)
                .locations(location.migrations().toArray(String[]::new))
                .ignoreMigrationPatterns("*:future")
                .load();
        try {
            if (isNewer(flyway)) {
                throw new StoreException(StoreException.Reason.NEWER, "The library was written by a newer version of Showshelf", null);
            }
            refuseHalfMade(flyway, connections);
            boolean update = flyway.info().current() != null && flyway.info().pending().length > 0;
            if (update) {
                guard(connections);
            }
            flyway.migrate();
            if (update) {
                guard.afterUpdate(location);
            }
        } catch (FlywayException | IOException e) {
            throw StoreException.opening("The library could not be brought to this version's form", e);
        }
    }

    /** A kill in the very first start, or a file that was cut off there: its tables are no use, and cannot be made again. */
    private static void refuseHalfMade(Flyway flyway, HikariDataSource connections) {
        String begun = "select 1 from information_schema.sequences where sequence_schema = 'PUBLIC'";
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet any = statement.executeQuery(begun)) {
            if (any.next() && flyway.info().current() == null) {
                throw new StoreException(StoreException.Reason.DAMAGED, "The library was never made to its end", null);
            }
        } catch (SQLException e) {
            throw StoreException.opening("The library cannot be looked at", e);
        }
    }

    private void guard(HikariDataSource connections) {
        try (Connection connection = connections.getConnection()) {
            guard.beforeUpdate(connection, location);
        } catch (IOException | SQLException e) {
            throw new StoreException(StoreException.Reason.NO_BACKUP, "The library is not updated without a backup", e);
        }
    }

    private static boolean isNewer(Flyway flyway) {
        return Arrays.stream(flyway.info().applied()).anyMatch(migration -> migration.getState().name().startsWith("FUTURE"));
    }
}
