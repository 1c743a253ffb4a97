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

import jakarta.persistence.PersistenceException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a store: connects, migrates, starts Hibernate. */
final class StoreOpener {
    /** Every commit is on the disk when it returns, and nobody but us decides when the file is closed. */
    static final String OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=0;TRACE_LEVEL_FILE=0";
    private static final Logger LOG = LoggerFactory.getLogger(StoreOpener.class);
    private static final int BATCH = 200;
    static final int IN_USE = 90020;
    /** The file is protected by its place, not by a password. */
    static final String USER = "sa";
    static final String PASSWORD = "";

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
        if (location.folder() != null) {
            undoHalfDone();
            refuseNewer();
        }
        try (Parts parts = new Parts()) {
            OpenMark mark = parts.add(new OpenMark(location.openMark()));
            parts.add(claim());
            begin(mark);
            HikariDataSource connections = parts.add(pool());
            migrate(connections);
            SessionFactory sessions = parts.add(sessions(connections, entities));
            return new Store(sessions, parts.handOver(), location.journal());
        }
    }

    private void undoHalfDone() {
        try {
            guard.undoHalfDone(location);
        } catch (IOException e) {
            throw broken("An update of the library came to no end and cannot be undone", e);
        }
    }

    /** Looks without writing: a library of a newer version stays as it is, byte for byte. */
    private void refuseNewer() {
        String looking = location.url() + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(looking, USER, PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet versions = statement
                        .executeQuery("select \"version\" from \"flyway_schema_history\" where \"version\" is not null")) {
            while (versions.next()) {
                if (MigrationVersion.fromVersion(versions.getString(1)).isNewerThan(String.valueOf(location.schema()))) {
                    throw new StoreException(StoreException.Reason.NEWER, "The library was written by a newer version of Showshelf", null);
                }
            }
        } catch (SQLException e) {
            // There is none, or opening it says what is wrong with it.
            LOG.debug("The library's version cannot be told yet", e);
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

    /**
     * The first connection, which keeps the file ours until the end, whatever the pool does with its own. It refuses a file
     * that is open in this process already, which the database would otherwise share with us.
     */
    private Connection claim() {
        String alone = location.folder() == null ? "" : ";OPEN_NEW=TRUE";
        try {
            return DriverManager.getConnection(location.url() + OPTIONS + alone, USER, PASSWORD);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(location.url() + OPTIONS);
        config.setUsername(USER);
        config.setPassword(PASSWORD);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(30_000);
        config.setInitializationFailTimeout(1);
        config.setPoolName("store");
        config.setAutoCommit(false);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw failure(e);
        }
    }

    private static StoreException failure(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == IN_USE) {
                return new StoreException(StoreException.Reason.IN_USE, "Another program has the library open", e);
            }
        }
        return broken("The library cannot be opened", e);
    }

    private static StoreException broken(String message, Throwable e) {
        return new StoreException(Damage.isSaidBy(e) ? StoreException.Reason.DAMAGED : StoreException.Reason.BROKEN, message, e);
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
            boolean update = flyway.info().current() != null && flyway.info().pending().length > 0;
            if (update) {
                guard(connections);
            }
            flyway.migrate();
            if (update) {
                guard.afterUpdate(location);
            }
        } catch (FlywayException | IOException e) {
            throw broken("The library could not be brought to this version's form", e);
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

    private SessionFactory sessions(HikariDataSource connections, List<Class<?>> entities) {
        try {
            return configuration(connections, entities).createEntityManagerFactory();
        } catch (PersistenceException e) {
            throw broken("The library's tables are not what this version expects", e);
        }
    }

    private HibernatePersistenceConfiguration configuration(HikariDataSource connections, List<Class<?>> entities) {
        return new HibernatePersistenceConfiguration("showshelf")
                .managedClasses(entities.toArray(Class<?>[]::new))
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, connections)
                .property(AvailableSettings.PHYSICAL_NAMING_STRATEGY, PhysicalNamingStrategySnakeCaseImpl.class.getName())
                .property(AvailableSettings.STATEMENT_BATCH_SIZE, BATCH)
                .property(AvailableSettings.ORDER_INSERTS, true)
                .property(AvailableSettings.ORDER_UPDATES, true)
                .property(AvailableSettings.JDBC_TIME_ZONE, "UTC")
                .property(AvailableSettings.ISOLATION, Connection.TRANSACTION_READ_COMMITTED)
                .property(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true)
                .property(AvailableSettings.JAKARTA_HBM2DDL_DATABASE_ACTION, location.validated() ? "validate" : "none");
    }
}
