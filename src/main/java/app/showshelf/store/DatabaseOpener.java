package app.showshelf.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

import jakarta.persistence.PersistenceException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Opens a database: connects, starts Hibernate. */
final class DatabaseOpener {
    /** Every commit is on the disk when it returns, and nobody but us decides when the file is closed. */
    static final String OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=0;TRACE_LEVEL_FILE=0";
    /** The file is protected by its place, not by a password. */
    static final String USER = "sa";
    static final String PASSWORD = "";
    /** Where the file is gone, no empty one takes its place. */
    private static final String EXISTING = ";IFEXISTS=TRUE";
    private static final int BATCH = 200;

    private final StoreLocation location;
    private final List<Class<?>> entities;

    DatabaseOpener(StoreLocation location, List<Class<?>> entities) {
        this.location = location;
        this.entities = entities;
    }

    /**
     * Opens it, and makes it where there is none.
     *
     * @param prepare what comes between the connections and Hibernate
     */
    Database open(Consumer<HikariDataSource> prepare) {
        return open("", prepare);
    }

    /** Opens what has been open before, and is whole. */
    Database openAgain() {
        return open(EXISTING, _ -> {});
    }

    private Database open(String options, Consumer<HikariDataSource> prepare) {
        try (Parts parts = new Parts()) {
            Connection claim = parts.add(claim(options));
            HikariDataSource connections = parts.add(pool());
            prepare.accept(connections);
            SessionFactory sessions = parts.add(sessions(connections));
            return new Database(claim, sessions, parts.handOver());
        }
    }

    /**
     * The first connection, which keeps the file ours until the end, whatever the pool does with its own. It refuses a file
     * that is open in this process already, which the database would otherwise share with us.
     */
    private Connection claim(String options) {
        String alone = location.folder() == null ? "" : ";OPEN_NEW=TRUE";
        try {
            return DriverManager.getConnection(location.url() + OPTIONS + options + alone, USER, PASSWORD);
        } catch (SQLException e) {
            throw StoreException.opening("The library cannot be opened", e);
        }
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(location.url() + OPTIONS + EXISTING);
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
            throw StoreException.opening("The library cannot be opened", e);
        }
    }

    private SessionFactory sessions(HikariDataSource connections) {
        try {
            return configuration(connections).createEntityManagerFactory();
        } catch (PersistenceException e) {
            throw StoreException.opening("The library's tables are not what this version expects", e);
        }
    }

    private HibernatePersistenceConfiguration configuration(HikariDataSource connections) {
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
