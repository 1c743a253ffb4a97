package app.showshelf.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.hibernate.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the journal and the store's own account of how far it has come together. One at a time, but for reading. */
final class Decisions {
    private static final Logger LOG = LoggerFactory.getLogger(Decisions.class);
    private static final String PLACE = "journal";

    private final Journal journal;
    private final ReentrantLock accounts = new ReentrantLock();
    private boolean noted;

    Decisions(Journal journal) {
        this.journal = journal;
    }

    /** Does it; what it has noted is taken back if it fails. */
    <T> T take(Supplier<T> transaction) {
        noted = false;
        try {
            return transaction.get();
        } catch (RuntimeException e) {
            takeBack(e);
            throw e;
        }
    }

    /** Within the transaction: the last thing before it ends. */
    void note(Session session, List<String> lines) {
        if (lines.isEmpty() || !journal.isKept()) {
            return;
        }
        try {
            // Where the journal is behind it stays so, until a new account takes its place.
            pass(session);
            journal.append(journal.last() + 1, lines);
            noted = true;
        } catch (IOException e) {
            throw new UncheckedIOException("The journal cannot be written", e);
        }
    }

    /** Within the transaction: the store goes on alone. */
    void pass(Session session) {
        if (journal.isKept()) {
            JournalState state = state(session);
            place(session, Math.max(state.journal(), state.store()) + 1);
        }
    }

    /** Neither a decision nor an account comes between. */
    <T> T alone(ReentrantLock writer, Supplier<T> work) {
        accounts.lock();
        writer.lock();
        try {
            return work.get();
        } finally {
            writer.unlock();
            accounts.unlock();
        }
    }

    private void takeBack(RuntimeException why) {
        if (noted) {
            try {
                journal.takeBack();
            } catch (IOException e) {
                LOG.error("The journal holds a change that did not come about; it comes about at the next start", e);
                why.addSuppressed(e);
            }
        }
    }

    JournalState state(Session session) {
        try {
            return new JournalState(journal.last(), placeOf(session), journal.isKept());
        } catch (IOException e) {
            throw new UncheckedIOException("The journal cannot be read", e);
        }
    }

    JournalContent content() {
        try {
            return journal.read();
        } catch (IOException e) {
            throw new UncheckedIOException("The journal cannot be read", e);
        }
    }

    /** What changes meanwhile may be in the account already: it is in the changes after it as well, and says the same there. */
    void shorten(Consumer<Function<Session, Void>> reading, BiConsumer<Session, Consumer<String>> account, ReentrantLock writer) {
        if (!journal.isKept()) {
            return;
        }
        int held = writer.getHoldCount();
        accounts.lock();
        try {
            reading.accept(session -> {
                rewrite(session, account, writer);
                return null;
            });
        } finally {
            while (writer.getHoldCount() > held) {
                writer.unlock();
            }
            accounts.unlock();
        }
    }

    private void rewrite(Session session, BiConsumer<Session, Consumer<String>> account, ReentrantLock writer) {
        if (state(session).journalIsBehind()) {
            // Numbers of changes that come meanwhile would say nothing.
            writer.lock();
        }
        try {
            journal.rewrite(placeOf(session), lines -> account.accept(session, lines), writer::lock);
        } catch (IOException e) {
            throw new UncheckedIOException("The journal cannot be shortened", e);
        }
    }

    static void place(Session session, long number) {
        session.createNativeMutationQuery("merge into sync_cursor (name, position) key (name) values (:name, :number)")
                .setParameter("name", PLACE)
                .setParameter("number", String.valueOf(number))
                .executeUpdate();
    }

    private static long placeOf(Session session) {
        return session.createNativeQuery("select position from sync_cursor where name = :name", String.class)
                .setParameter("name", PLACE)
                .uniqueResultOptional()
                .map(Long::parseLong)
                .orElse(0L);
    }
}
