package app.showshelf.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;

import org.hibernate.SessionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database that is opened again when it has closed itself. Nothing of the one that is gone may be in use then: its
 * connections would close the new one with them. Hibernate starts anew as well, since the numbers that it has taken for new
 * rows may be given out again.
 */
final class Reopening implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reopening.class);
    /** A query that the database leaves hanging when it closes itself keeps nobody waiting for longer. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Supplier<Database> again;
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private final Duration patience;
    private volatile Database database;
    private volatile boolean closed;
    private volatile boolean gone;

    /**
     * That one, until it is gone.
     *
     * @param patience how long the end of what is under way is waited for
     */
    Reopening(Database database, Supplier<Database> again, Duration patience) {
        this.database = database;
        this.again = again;
        this.patience = patience;
    }

    /**
     * Works with the database, once; a failure is the caller's, and the next one finds the database open again.
     *
     * @throws StoreException when it is gone and cannot be opened yet
     */
    <T> T with(Function<SessionFactory, T> work) {
        // Who works within other work cannot wait for the end of all.
        if (gone && use.getReadHoldCount() == 0) {
            reopen();
            if (gone) {
                throw new StoreException(StoreException.Reason.BROKEN, "The database has closed itself", null);
            }
        }
        use.readLock().lock();
        try {
            return work.apply(database.sessions());
        } catch (RuntimeException e) {
            gone = gone || !closed && database.isGone();
            throw e;
        } finally {
            use.readLock().unlock();
        }
    }

    private void reopen() {
        try {
            boolean alone = use.writeLock().tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
            try {
                replace();
            } finally {
                if (alone) {
                    use.writeLock().unlock();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void replace() {
        if (gone && !closed) {
            database.close();
            database = again.get();
            gone = false;
            LOG.warn("The database had closed itself and is open again");
        }
    }

    /** Waits for nobody who reads. */
    @Override
    public synchronized void close() {
        closed = true;
        database.close();
    }
}
