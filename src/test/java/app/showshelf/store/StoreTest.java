package app.showshelf.store;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.LibraryEntities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The library's file: opened, and what is written is kept. */
class StoreTest extends StoreRig {
    @Test
    void anEmptyPlaceBecomesALibrary() {
        try (Store store = open("library")) {
            assertThat(names(store)).isEmpty();
        }
        assertThat(folder.resolve("library.mv.db")).isRegularFile();
    }

    @Test
    void theFolderIsMadeWithTheLibrary() {
        try (Store store = open("deep/er/library")) {
            assertThat(names(store)).isEmpty();
        }
        assertThat(folder.resolve("deep/er/library.mv.db")).isRegularFile();
    }

    @Test
    void aReopenedLibraryHasWhatWasWritten() {
        try (Store store = open("library")) {
            write(store, "feed");
        }
        try (Store store = open("library")) {
            assertThat(names(store)).containsExactly("feed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"with blanks", "Zoë & Jörg", "100%", "a#b", "映画", "a'b", "a;b %3B;c"})
    void theFoldersNameDoesNotMatter(String name) {
        assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode(name), "This machine has no such names");
        try (Store store = open(name + "/library")) {
            write(store, "feed");
        }
        assertThat(folder.resolve(name).resolve("library.mv.db")).isRegularFile();
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(folder.resolve(name)));
    }

    @Test
    void theTablesAreWhatTheEntitiesSay() {
        try (Store store = Store.open(StoreLocation.memory(UUID.randomUUID().toString()), LibraryEntities.ALL)) {
            assertThat(store.<Long>read(session -> session.createSelectionQuery("select count(*) from TVShow", Long.class)
                    .getSingleResult())).isZero();
        }
    }

    @Test
    void whatIsWrittenIsInTheFileWhenTheWriteReturns() throws Exception {
        Path copy = folder.resolve("copy/library.mv.db");
        Files.createDirectories(copy.getParent());
        try (Store store = open("library")) {
            write(store, "feed");
            Files.copy(folder.resolve("library.mv.db"), copy);
        }
        try (Store store = open("copy/library")) {
            assertThat(names(store)).containsExactly("feed");
        }
    }

    @Test
    void aWriteThatFailsLeavesNothing() {
        try (Store store = open("library")) {
            assertThatThrownBy(() -> store.change(session -> {
                session.persist(cursor("lost"));
                session.flush();
                throw new IllegalStateException("on purpose");
            })).hasMessage("on purpose");
            write(store, "kept");
            assertThat(names(store)).containsExactly("kept");
        }
    }

    @Test
    void aReadThatChangesARecordChangesNothing() {
        try (Store store = open("library")) {
            write(store, "feed");
            store.read(session -> session.find(Cursor.class, "feed").position = "moved");
            assertThat(store.<String>read(session -> session.find(Cursor.class, "feed").position)).isEqualTo("1");
        }
    }

    @Test
    void workThatIsCutOffDoesNotCloseTheLibrary() {
        try (Store store = open("library")) {
            Thread.currentThread().interrupt();
            try {
                write(store, "while interrupted");
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }
            write(store, "after");
            assertThat(names(store)).containsExactly("after", "while interrupted");
        }
    }

    @Test
    void whatNobodyWaitsForLetsAUsersWriteGoFirst() throws Exception {
        CountDownLatch inHand = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        List<String> order = new CopyOnWriteArrayList<>();
        try (Store store = open("library"); ExecutorService threads = Executors.newCachedThreadPool()) {
            threads.execute(() -> store.writeBehind(_ -> {
                inHand.countDown();
                await(mayEnd);
                return null;
            }));
            await(inHand);
            for (int i = 0; i < 3; i++) {
                waiting(threads, () -> store.writeBehind(_ -> order.add("background")));
            }
            waiting(threads, () -> store.change(_ -> order.add("user")));
            mayEnd.countDown();
        }
        assertThat(order).containsExactly("user", "background", "background", "background");
    }

    /** Returns when the write waits for its turn. */
    private static void waiting(ExecutorService threads, Runnable write) {
        AtomicReference<Thread> writer = new AtomicReference<>();
        threads.execute(() -> {
            writer.set(Thread.currentThread());
            write.run();
        });
        Awaitility.await().until(() -> writer.get() != null && writer.get().getState() == Thread.State.WAITING);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void closingTwiceDoesNothing() {
        Store store = open("library");
        store.close();
        store.close();
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> names(store));
    }
}
