package app.showshelf.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import app.showshelf.store.StoreLocation;

/**
 * What lives on the heap during a run: all is collected once a second, since what only waits for its collection grows with the
 * length of the run and says nothing of what is needed.
 */
final class LiveHeap implements AutoCloseable {
    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP).toList();

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong peak = new AtomicLong();
    private final StoreLocation location;

    LiveHeap(StoreLocation location) {
        this.location = location;
        clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** The most so far, what the database keeps of its pages within it, and how many chunks of its file it knows. */
    @Override
    public String toString() {
        look();
        return "%d MB; of these, pages of the database %d of at most %d MB; chunks of its file %,d".formatted(peak.get() >> 20,
                info("info.CACHE_SIZE"), info("info.CACHE_MAX_SIZE"), info("info.CHUNK_COUNT"));
    }

    private void look() {
        System.gc();
        peak.accumulateAndGet(HEAP.stream().mapToLong(pool -> pool.getCollectionUsage().getUsed()).sum(), Math::max);
    }

    private long info(String name) {
        try (Connection connection = DriverManager.getConnection(Schema.url(location), "sa", "");
                ResultSet row = connection.createStatement().executeQuery(
                        "select setting_value from information_schema.settings where setting_name = '" + name + "'")) {
            return row.next() ? row.getLong(1) : -1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
