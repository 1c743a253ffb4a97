package app.showshelf.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A library is shared with nobody, and never touched where it cannot be understood. */
class RefusedStoreTest extends StoreRig {
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

    private static void assertReason(StoreException.Reason reason, StoreLocation location) {
        assertReason(reason, location, ENTITIES);
    }

    private static void assertReason(StoreException.Reason reason, StoreLocation location, List<Class<?>> entities) {
        StoreException e = catchThrowableOfType(StoreException.class, () -> Store.open(location, entities).close());
        assertThat(e).isNotNull();
        assertThat(e.reason()).isEqualTo(reason);
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

    private static void sql(Store store, String statement) {
        store.change(session -> session.createNativeMutationQuery(statement).executeUpdate());
    }

    private static List<String> history(Store store) {
        return store.read(session -> session.createNativeQuery(
                "select \"version\" from \"flyway_schema_history\" where \"version\" is not null", String.class).getResultList());
    }

    /** What no migration knows. */
    @Entity
    static class Homeless {
        @Id
        Long id;
    }
}
