package app.showshelf.library.transfer;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

import app.showshelf.library.ShowRef;
import app.showshelf.store.Store;

/** Compares the library with an exported one, show by show, each in the very words of the file. Blocks, and can be interrupted. */
public final class LibraryComparison {
    private final Store store;
    private final JsonMapper json = FileForm.mapper();

    /** The comparison of that store. */
    public LibraryComparison(Store store) {
        this.store = store;
    }

    /**
     * Everything of both.
     *
     * @throws TransferException where the file cannot be read
     */
    public Comparison with(Path file, Progress progress) {
        Map<ShowRef, Long> there = new HashMap<>();
        try (LibraryFile from = LibraryFile.open(file)) {
            for (Optional<ShowEntry> show = from.next(); show.isPresent(); show = from.next()) {
                Stop.ifInterrupted();
                there.put(show.get().ref(), hash(show.get()));
            }
        }
        return store.read(session -> session.doReturningWork(connection -> compare(connection, there, progress)));
    }

    private Comparison compare(Connection connection, Map<ShowRef, Long> there, Progress progress) throws SQLException {
        long equal = 0;
        long different = 0;
        long onlyHere = 0;
        try (StoredShows shows = new StoredShows(connection)) {
            var ids = shows.ids();
            for (int i = 0; i < ids.size(); i++) {
                Stop.ifInterrupted();
                ShowEntry here = shows.read(ids.get(i));
                Long other = there.remove(here.ref());
                if (other == null) {
                    onlyHere++;
                } else if (other == hash(here)) {
                    equal++;
                } else {
                    different++;
                }
                progress.at(i + 1L, ids.size());
            }
        }
        return new Comparison(equal, different, onlyHere, there.size());
    }

    /** The beginning of a SHA-256: two shows that differ do not have the same one. */
    private long hash(ShowEntry show) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(show));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
