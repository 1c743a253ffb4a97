package app.showshelf.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.LibraryEntities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The library's file: opened, kept, shared with nobody, and never touched where it cannot be understood. */
class StoreTest {
    private static final List<Class<?>> ENTITIES = List.of(Cursor.class);

    @TempDir
    private Path folder;

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
    void anEntityWithoutATableIsNoticed() {
        StoreLocation location = StoreLocation.memory(UUID.randomUUID().toString());
        assertReason(StoreException.Reason.BROKEN, location, List.of(Homeless.class));
    }

    @Test
    void aSecondStartInAnotherProcessIsToldThatTheLibraryIsInUse() throws Exception {
        try (Store store = open("library")) {
            assertThat(OtherProcess.opens(folder.resolve("library"))).isEqualTo("IN_USE");
            write(store, "still ours");
        }
        assertThat(OtherProcess.opens(folder.resolve("library"))).isEqualTo("opened");
    }

    @Test
    void aSecondOpeningInThisProcessIsToldThatTheLibraryIsInUse() {
        try (Store store = open("library")) {
            assertReason(StoreException.Reason.IN_USE, file("library"));
            write(store, "still ours");
        }
        try (Store store = open("library")) {
            assertThat(names(store)).containsExactly("still ours");
        }
    }

    @Test
    void aLibraryOfANewerVersionIsRefusedAndNothingInItIsChanged() {
        List<String> before;
        try (Store store = open("library")) {
            write(store, "kept");
            before = history(store);
            sql(store, """
                    insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum",
                        "installed_by", "execution_time", "success")
                    values (99, '99', 'from the future', 'SQL', 'V99__from_the_future.sql', 1, 'sa', 1, true)""");
        }
        byte[] bytes = bytes("library.mv.db");
        assertReason(StoreException.Reason.NEWER, file("library"));
        assertReason(StoreException.Reason.NEWER, file("library"));
        assertThat(folder.resolve("library.mv.db")).hasBinaryContent(bytes);
        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("library.mv.db"));
        try (Store store = openAfter("delete from \"flyway_schema_history\" where \"version\" = '99'")) {
            assertThat(names(store)).containsExactly("kept");
            assertThat(history(store)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 4096, 8192, 200_000})
    void aFileThatIsNoLibraryIsLeftAsItIs(int size) throws Exception {
        byte[] noise = new byte[size];
        new Random(size).nextBytes(noise);
        Files.write(folder.resolve("library.mv.db"), noise);
        assertReason(StoreException.Reason.DAMAGED, file("library"));
        assertThat(folder.resolve("library.mv.db")).hasBinaryContent(noise);
    }

    @Test
    void aLibraryThatWasCutOffIsLeftAsItIs() throws Exception {
        try (Store store = open("library")) {
            write(store, "feed");
        }
        Path library = folder.resolve("library.mv.db");
        byte[] half = new byte[5000];
        System.arraycopy(Files.readAllBytes(library), 0, half, 0, half.length);
        Files.write(library, half);
        assertReason(StoreException.Reason.DAMAGED, file("library"));
        assertThat(library).hasBinaryContent(half);
    }

    @Test
    void aFolderThatCannotBeIsNamedAsTheReason() throws Exception {
        Files.writeString(folder.resolve("taken"), "a file");
        assertReason(StoreException.Reason.FOLDER, file("taken/library"));
        assertThat(folder.resolve("taken")).hasContent("a file");
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

    private Store open(String name) {
        return Store.open(file(name), ENTITIES);
    }

    private byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Store openAfter(String statement) {
        StoreLocation location = file("library");
        try (var connection = DriverManager.getConnection(location.url(), "sa", ""); var change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return Store.open(location, ENTITIES);
    }

    private StoreLocation file(String name) {
        return StoreLocation.file(folder.resolve(name));
    }

    private static void assertReason(StoreException.Reason reason, StoreLocation location) {
        assertReason(reason, location, ENTITIES);
    }

    private static void assertReason(StoreException.Reason reason, StoreLocation location, List<Class<?>> entities) {
        StoreException e = catchThrowableOfType(StoreException.class, () -> Store.open(location, entities).close());
        assertThat(e).isNotNull();
        assertThat(e.reason()).isEqualTo(reason);
    }

    private static void write(Store store, String name) {
        store.change(session -> session.persist(cursor(name)));
    }

    private static Cursor cursor(String name) {
        Cursor cursor = new Cursor();
        cursor.name = name;
        cursor.position = "1";
        return cursor;
    }

    private static List<String> names(Store store) {
        return store.read(session -> session.createSelectionQuery("select name from Cursor order by name", String.class)
                .getResultList());
    }

    private static void sql(Store store, String statement) {
        store.change(session -> session.createNativeMutationQuery(statement).executeUpdate());
    }

    private static List<String> history(Store store) {
        return store.read(session -> session.createNativeQuery(
                "select \"version\" from \"flyway_schema_history\" where \"version\" is not null", String.class).getResultList());
    }

    /** A row of the smallest table. */
    @Entity(name = "Cursor")
    @Table(name = "sync_cursor")
    static class Cursor {
        @Id
        String name;
        String position;
    }

    /** What no migration knows. */
    @Entity
    static class Homeless {
        @Id
        Long id;
    }
}
