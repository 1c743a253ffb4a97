package app.showshelf.library.transfer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

import app.showshelf.library.transfer.TransferException.Reason;
import app.showshelf.settings.Settings;
import app.showshelf.store.Store;

/**
 * Writes the whole library into one file, show after show, as it is at one moment. Blocks; an interrupted thread gets a
 * {@link java.util.concurrent.CancellationException}, and the place of the file is as it was.
 */
public final class LibraryExport {
    /** The ending of the file's name. */
    public static final String ENDING = ".showshelf";

    private static final Logger LOG = LoggerFactory.getLogger(LibraryExport.class);

    private final Store store;
    private final InstantSource clock;

    /** The export of that store. */
    public LibraryExport(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Writes everything but keys; the file is whole and on the disk when this returns.
     *
     * @throws TransferException where it cannot be written
     */
    public Counts write(Path file, Settings settings, Progress progress) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Counts counts = writePart(part, settings, progress);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return counts;
        } catch (IOException | UncheckedIOException | JacksonException e) {
            throw new TransferException(Reason.UNWRITABLE, "The file cannot be written", e);
        } finally {
            delete(part);
        }
    }

    private Counts writePart(Path part, Settings settings, Progress progress) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            LibraryWriter writer = new LibraryWriter(new BufferedOutputStream(Channels.newOutputStream(channel)));
            Counts counts = store.read(session -> session.doReturningWork(connection -> write(writer, connection, settings, progress)));
            writer.flush();
            channel.force(true);
            writer.close();
            return counts;
        }
    }

    private Counts write(LibraryWriter writer, Connection connection, Settings settings, Progress progress) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (StoredShows shows = new StoredShows(connection)) {
            Counts counts = Counts.NONE;
            List<Long> ids = shows.ids();
            writer.begin(clock.instant(), settings, ids.size());
            for (int i = 0; i < ids.size(); i++) {
                Stop.ifInterrupted();
                ShowEntry show = shows.read(ids.get(i));
                writer.write(show);
                counts = counts.plus(Counts.of(show));
                progress.at(i + 1L, ids.size());
            }
            writer.end();
            return counts;
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.warn("A part of an export stays behind", e);
        }
    }
}
