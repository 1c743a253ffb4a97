package app.showshelf.store;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * The open store. Writes go through one writer at a time, reads run beside them; nothing may wait for a network inside
 * either. What nobody waits for queues among itself first, so that a user's write finds at most one of them before it.
 */
public final class Store implements AutoCloseable {
    private final SessionFactory sessions;
    private final Parts parts;
    private final ReentrantLock writer = new ReentrantLock(true);
    private final ReentrantLock behind = new ReentrantLock(true);

    Store(SessionFactory sessions, Parts parts) {
        this.sessions = sessions;
        this.parts = parts;
    }

    /** Opens the store at that place, making or migrating it as needed; see {@link StoreOpener#open}. */
    public static Store open(StoreLocation location, List<Class<?>> entities) {
        return new StoreOpener(location).open(entities);
    }

    /** Reads in one transaction of its own. */
    public <T> T read(Function<Session, T> work) {
        return sessions.fromTransaction(session -> {
            session.setDefaultReadOnly(true);
            return work.apply(session);
        });
    }

    /** Writes in one transaction; what it answers is on the disk. */
    public <T> T write(Function<Session, T> work) {
        writer.lock();
        try {
            return sessions.fromTransaction(work);
        } finally {
            writer.unlock();
        }
    }

    /** Writes in one transaction. */
    public void change(Consumer<Session> work) {
        write(session -> {
            work.accept(session);
            return null;
        });
    }

    /** Writes in one transaction for which nobody waits: it lets those go first for which somebody does. */
    public <T> T writeBehind(Function<Session, T> work) {
        behind.lock();
        try {
            return write(work);
        } finally {
            behind.unlock();
        }
    }

    /** Waits for the transaction in hand, then closes the file. */
    @Override
    public void close() {
        writer.lock();
        try {
            parts.close();
        } finally {
            writer.unlock();
        }
    }
}
