package app.showshelf.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What is in a backup. */
final class BackupArchive {
    private static final int BUFFER = 1 << 17;
    /** Nothing may be written into it, and rows are read one after the other. */
    private static final String LOOKING = ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;LAZY_QUERY_EXECUTION=1;FORBID_CREATION=TRUE;TRACE_LEVEL_FILE=0";
    private static final double UNPACKED = 0.7;

    private final Path file;

    BackupArchive(Path file) {
        this.file = file;
    }

    /**
     * Unpacks it into a folder of its own and reads all of it. An interrupt ends it.
     *
     * @return where the store lies then; whoever asked deletes it
     * @throws IOException also where it is no backup, or damaged
     */
    StoreLocation unpackGood(Path folder, DoubleConsumer progress) throws IOException {
        StoreLocation place = StoreLocation.file(folder.resolve("library"));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.stream().filter(one -> one.getName().endsWith(".mv.db")).findFirst()
                    .orElseThrow(() -> new IOException("No library in " + file));
            try (InputStream in = zip.getInputStream(entry); OutputStream out = Files.newOutputStream(place.file())) {
                copy(in, out, Math.max(1, entry.getSize()), part -> progress.accept(part * UNPACKED));
            }
        }
        readAll(place);
        progress.accept(1);
        return place;
    }

    private static void copy(InputStream in, OutputStream out, long size, DoubleConsumer progress) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long done = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            done += read;
            progress.accept(Math.min(1, (double) done / size));
        }
    }

    /** Copies a store that is in use. */
    static void write(Connection connection, Path file) throws SQLException {
        try (PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, file.toString());
            backup.execute();
        }
    }

    /** Every row of every table. */
    static void readAll(StoreLocation place) throws IOException {
        try (Connection connection = DriverManager.getConnection(place.url() + LOOKING, DatabaseOpener.USER, DatabaseOpener.PASSWORD)) {
            readAll(connection);
        } catch (SQLException e) {
            throw new IOException("Not every row of the library can be read", e);
        }
    }

    static void readAll(Connection connection) throws SQLException {
        for (String table : tables(connection)) {
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select * from " + table)) {
                while (rows.next()) {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new SQLException("Interrupted");
                    }
                }
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery("select quote_ident(table_name) from information_schema.tables "
                        + "where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        if (!tables.contains("\"TV_SHOW\"") && !tables.contains("TV_SHOW")) {
            throw new SQLException("No library");
        }
        return tables;
    }
}
