package app.showshelf.store;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.hibernate.Session;

/**
 * The open store. Writes go through one writer at a time, reads run beside them; nothing may wait for a network inside
 * either. What nobody waits for queues among itself first, so that a user's write finds at most one of them before it.
 */
public final class Store implements AutoCloseable {
    private final Reopening database;
    private final Parts parts;
    private final ReentrantLock writer = new ReentrantLock(true);
    private final ReentrantLock behind = new ReentrantLock(true);
    private final Decisions decisions;
    private final DiskRoom room;

    Store(Reopening database, Parts parts, Journal journal, DiskRoom room) {
        this.database = database;
        this.parts = parts;
        this.decisions = new Decisions(journal);
        this.room = room;
    }

    /** Opens the store at that place, making or migrating it as needed; see {@link StoreOpener#open}. */
    public static Store open(StoreLocation location, List<Class<?>> entities) {
        return new StoreOpener(location, UpdateGuard.NONE).open(entities);
    }

    /** The same with a backup before a migration. */
    static Store open(StoreLocation location, List<Class<?>> entities, Backups backups) {
        return new StoreOpener(location, new UpdateBackups(backups)).open(entities);
    }

    /** Reads in one transaction of its own. */
    public <T> T read(Function<Session, T> work) {
        return database.with(sessions -> sessions.fromTransaction(session -> {
            session.setDefaultReadOnly(true);
            return work.apply(session);
        }));
    }

    /**
     * Writes in one transaction; what it answers is on the disk.
     *
     * @throws StoreException where there is no room
     */
    public <T> T write(Function<Session, T> work) {
        room.check();
        writer.lock();
        try {
            return database.with(sessions -> sessions.fromTransaction(work));
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

    /**
     * Writes in one transaction what the user has decided. It is in the journal before it is in the store, so that what the
     * one has and the other has not is made up for at the next start.
     *
     * @param lines what the journal says of it; none where nothing has changed
     */
    public <T> T decide(Function<Session, T> work, BiFunction<Session, T, List<String>> lines) {
        room.check();
        writer.lock();
        try {
            return database.with(sessions -> decisions.take(() -> sessions.fromTransaction(session -> {
                T done = work.apply(session);
                session.flush();
                decisions.note(session, lines.apply(session, done));
                return done;
            })));
        } finally {
            writer.unlock();
        }
    }

    /**
     * Writes in one transaction what the user has decided where it is too much to be noted line by line. The store alone has it
     * then, and says so, until the account after it has put the journal right; where that does not happen, the next start
     * does it.
     *
     * @param much whether anything has changed
     * @param account puts a new account in the journal's place; not called where nothing has changed
     */
    public <T> T decideMuch(Function<Session, T> work, Predicate<T> much, Runnable account) {
        room.check();
        return decisions.alone(writer, () -> {
            T done = database.with(sessions -> sessions.fromTransaction(session -> {
                T changed = work.apply(session);
                if (much.test(changed)) {
                    session.flush();
                    decisions.pass(session);
                }
                return changed;
            }));
            if (much.test(done)) {
                account.run();
            }
            return done;
        });
    }

    /** Whether the journal and the store tell the same. */
    public JournalState journalState() {
        return read(decisions::state);
    }

    /** What the journal says; all of it, whether the store has it or not. Long. */
    public JournalContent journal() {
        return decisions.content();
    }

    /** Writes in one transaction what the journal says up to that number. */
    public void catchUp(long number, Consumer<Session> work) {
        change(session -> {
            work.accept(session);
            Decisions.place(session, number);
        });
    }

    /** Puts an account of all that the user has decided in the place of the journal's lines so far. */
    public void shortenJournal(BiConsumer<Session, Consumer<String>> account) {
        decisions.shorten(this::read, account, writer);
    }

    /** Reads every row, so that what cannot be read is known. */
    public void readAll() {
        read(session -> {
            session.doWork(BackupArchive::readAll);
            return null;
        });
    }

    /** Copies the store into a compressed file while it is in use. An interrupt ends it. */
    public void copyTo(Path file) {
        read(session -> {
            session.doWork(connection -> BackupArchive.write(connection, file));
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
