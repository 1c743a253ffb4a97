package app.showshelf.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Logger;

/**
 * The database under another address, with everything counted that is sent to it. One call of {@code execute…} is one
 * statement, a batch is one statement with as many rows as were added to it.
 */
final class CountingDriver implements Driver {
    private static final String PREFIX = "jdbc:counted:";

    private final LongAdder statements = new LongAdder();
    private final LongAdder batched = new LongAdder();
    private final LongAdder commits = new LongAdder();

    /** What was counted up to a moment, or since one. */
    record Count(long statements, long batched, long commits) {
        Count times(int times) {
            return new Count(statements * times, batched * times, commits * times);
        }

        Count minus(Count before) {
            return new Count(statements - before.statements, batched - before.batched, commits - before.commits);
        }
    }

    static CountingDriver register() throws SQLException {
        CountingDriver driver = new CountingDriver();
        DriverManager.registerDriver(driver);
        return driver;
    }

    /** The address under which calls are counted. */
    static String counted(String url) {
        return PREFIX + url.substring("jdbc:".length());
    }

    Count count() {
        return new Count(statements.sum(), batched.sum(), commits.sum());
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        return acceptsURL(url)
                ? wrapped(Connection.class, DriverManager.getConnection("jdbc:" + url.substring(PREFIX.length()), info))
                : null;
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    private <T> T wrapped(Class<T> type, Object target) {
        InvocationHandler handler = (_, method, args) -> {
            count(method.getName(), target);
            try {
                return answer(method.invoke(target, args));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, handler));
    }

    private Object answer(Object value) {
        return switch (value) {
            case PreparedStatement statement -> wrapped(PreparedStatement.class, statement);
            case Statement statement -> wrapped(Statement.class, statement);
            case null, default -> value;
        };
    }

    private void count(String method, Object target) {
        if (target instanceof Statement && method.startsWith("execute")) {
            statements.increment();
        } else if (method.equals("addBatch")) {
            batched.increment();
        } else if (method.equals("commit")) {
            commits.increment();
        }
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
