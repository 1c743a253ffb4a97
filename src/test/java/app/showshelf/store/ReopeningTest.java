package app.showshelf.store;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/** A database that has closed itself is open again for all who read and write, whatever the others were doing. */
class ReopeningTest extends StoreRig {
    private static final int READERS = 6;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeEach
    void make() {
        try (Store store = open("library")) {
            write(store, "before");
        }
    }

    @AfterEach
    void empty() {
        FullDisk.FULL.set(false);
        threads.shutdownNow();
    }

    @Test
    void whoHangsInTheDatabaseThatIsGoneKeepsNobodyWaiting() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        DatabaseOpener opener = new DatabaseOpener(FullDisk.with(file("library")), ENTITIES);
        try (Reopening database = new Reopening(opener.open(_ -> {}), opener::openAgain, Duration.ofMillis(50))) {
            Future<Long> hanging = threads.submit(() -> database.with(sessions -> {
                inside.countDown();
                waitFor(mayEnd);
                return count(sessions);
            }));
            waitFor(inside);
            FullDisk.FULL.set(true);
            assertThat(catchThrowable(() -> database.with(sessions -> insert(sessions, "refused")))).isNotNull();
            FullDisk.FULL.set(false);
            assertThat(database.<Long>with(ReopeningTest::count)).isEqualTo(1);
            database.with(sessions -> insert(sessions, "after"));
            mayEnd.countDown();
            assertThat(catchThrowable(hanging::get)).isInstanceOf(ExecutionException.class);
            assertThat(database.<Long>with(ReopeningTest::count)).isEqualTo(2);
        }
    }

    /** The database may leave some of those hanging who read at that moment, and they keep nobody else from it. */
    @Test
    void afterAFullDiskWhoeverAsksReadsAndWritesAgain() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger reads = new AtomicInteger();
        DatabaseOpener opener = new DatabaseOpener(FullDisk.with(file("library")), ENTITIES);
        try (Reopening database = new Reopening(opener.open(_ -> {}), opener::openAgain, Duration.ofMillis(50))) {
            for (int reader = 0; reader < READERS; reader++) {
                threads.execute(() -> {
                    while (!over.get()) {
                        catchThrowable(() -> database.with(ReopeningTest::count));
                        reads.incrementAndGet();
                    }
                });
            }
            for (int round = 1; round <= 3; round++) {
                int before = reads.get();
                await().until(() -> reads.get() > before + READERS);
                FullDisk.FULL.set(true);
                assertThat(catchThrowable(() -> database.with(sessions -> insert(sessions, "refused")))).isNotNull();
                FullDisk.FULL.set(false);
                await().until(() -> catchThrowable(() -> database.with(ReopeningTest::count)) == null);
                String name = "after " + round;
                await().until(() -> catchThrowable(() -> database.with(sessions -> insert(sessions, name))) == null);
                assertThat(database.<Long>with(ReopeningTest::count)).isEqualTo(1 + round);
            }
            over.set(true);
        }
    }

    private static long count(SessionFactory sessions) {
        return sessions.fromTransaction(session -> session.createSelectionQuery("select count(*) from Cursor", Long.class)
                .getSingleResult());
    }

    private static Void insert(SessionFactory sessions, String name) {
        sessions.inTransaction(session -> session.persist(cursor(name)));
        return null;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
