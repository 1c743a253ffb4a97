package app.showshelf.library.transfer;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.library.LibraryEvents;
import app.showshelf.library.transfer.TransferException.Reason;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Settings;
import app.showshelf.store.Store;

/**
 * Brings an exported library into the present one, in one transaction: all of it or nothing. Blocks; an interrupted thread
 * gets a {@link java.util.concurrent.CancellationException}, and nothing has changed then.
 */
public final class LibraryImport {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryImport.class);

    private final Store store;
    private final LibraryEvents events;
    private final Runnable afterwards;
    private final SettingsPart settings = new SettingsPart(FileForm.mapper());

    /**
     * The import into that store; the events tell what it has changed.
     *
     * @param afterwards puts a new account in the journal's place
     */
    public LibraryImport(Store store, LibraryEvents events, Runnable afterwards) {
        this.store = store;
        this.events = events;
        this.afterwards = afterwards;
    }

    /**
     * What {@link #bring} would do.
     *
     * @throws TransferException where the file cannot be taken
     */
    public ImportReport rehearse(Path file, Settings present, Progress progress) {
        try (LibraryFile from = LibraryFile.open(file)) {
            ImportReport report = store.read(session -> session.doReturningWork(
                    connection -> merge(from, new Merge(connection, null), progress).report()));
            return report.withSettings(!settings.over(present, from.settings()).equals(present));
        }
    }

    /**
     * Brings in what the library lacks, then the settings.
     *
     * @throws TransferException where the file cannot be taken; nothing has changed then
     */
    public ImportReport bring(Path file, Configuration configuration, Progress progress) {
        try (LibraryFile from = LibraryFile.open(file)) {
            Settings before = configuration.settings();
            // Before anything is written: settings that cannot be read are a reason to refuse the file.
            Settings after = settings.over(before, from.settings());
            Merge merged = store.decideMuch(session -> session.doReturningWork(connection -> bring(from, connection, progress)),
                    merge -> !merge.touched().isEmpty(), this::tellJournal);
            configuration.update(_ -> after);
            events.changed(merged.touched());
            return merged.report().withSettings(!after.equals(before));
        } catch (ConstraintViolationException | DataException e) {
            throw new TransferException(Reason.BROKEN, "The store does not take what the file says", e);
        }
    }

    /** The library has all of it, whatever becomes of this. */
    private void tellJournal() {
        try {
            afterwards.run();
        } catch (RuntimeException e) {
            LOG.error("The journal lacks what was imported; it begins anew at the next start", e);
        }
    }

    private static Merge bring(LibraryFile from, Connection connection, Progress progress) throws SQLException {
        try (NewRows rows = new NewRows(connection)) {
            return merge(from, new Merge(connection, rows), progress);
        }
    }

    private static Merge merge(LibraryFile from, Merge merge, Progress progress) throws SQLException {
        long done = 0;
        for (Optional<ShowEntry> show = from.next(); show.isPresent(); show = from.next()) {
            Stop.ifInterrupted();
            merge.take(show.get());
            progress.at(++done, Math.max(done, from.shows()));
        }
        Stop.ifInterrupted();
        return merge;
    }
}
