package app.showshelf.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a commit has confirmed is found again by whoever opens the file as it lies on the disk at that moment, as after a kill.
 * Long and short writes change places, so that the database writes into the holes of its file as well as at its end.
 */
@Timeout(60)
class ConfirmedWritesSurviveTest {
    private static final int KILLS = 6;
    private static final int WRITES = 6;

    @TempDir
    private Path folder;

    @Test
    void theFileHoldsEveryConfirmedWriteAtAnyMoment() throws Exception {
        Path file = folder.resolve("0");
        int confirmed = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Path next = folder.resolve(String.valueOf(kill));
            try (Connection store = open(file)) {
                prepare(store);
                for (int write = 0; write < WRITES; write++) {
                    confirmed++;
                    write(store, confirmed, write == 0 ? 200_000 : 500);
                    copy(file, next);
                    assertThat(found(next)).as("confirmed before kill %d", kill).isEqualTo(confirmed);
                }
                copy(file, next);
            }
            // The next one starts from what a kill would have left, not from what was closed.
            file = next;
        }
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection(StoreLocation.file(file).url() + DatabaseOpener.OPTIONS, "sa", "");
    }

    private static void prepare(Connection store) throws SQLException {
        try (Statement statement = store.createStatement()) {
            // Otherwise holes are left alone for 45 seconds.
            statement.execute("set retention_time 0");
            statement.execute("create table if not exists mark (id int primary key)");
            statement.execute("create table if not exists text (id int primary key, content varchar)");
        }
        store.setAutoCommit(false);
    }

    private static void write(Connection store, int id, int length) throws SQLException {
        try (Statement statement = store.createStatement()) {
            statement.execute("insert into mark values (" + id + ")");
            statement.execute("merge into text values (" + id % 5 + ", repeat(random_uuid(), " + length / 36 + "))");
        }
        store.commit();
    }

    private static int found(Path file) throws SQLException, IOException {
        Path looked = file.resolveSibling("looked");
        copy(file, looked);
        try (Connection store = open(looked);
                Statement statement = store.createStatement();
                ResultSet answer = statement.executeQuery("select count(*) from mark")) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(named(from), named(to), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path named(Path file) {
        return file.resolveSibling(file.getFileName() + ".mv.db");
    }
}
