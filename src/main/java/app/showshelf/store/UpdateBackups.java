package app.showshelf.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Backups before updates. A file beside the store names the one that an update began with, until the update has ended. */
record UpdateBackups(Backups backups) implements UpdateGuard {
    private static final Logger LOG = LoggerFactory.getLogger(UpdateBackups.class);

    @Override
    public void undoHalfDone(StoreLocation place) throws IOException {
        if (!Files.exists(place.updateMark()) || isInUse(place)) {
            return;
        }
        Path scratch = Files.createTempDirectory(place.folder(), ".restore-");
        try {
            StoreLocation good = new BackupArchive(backup(place)).unpackGood(scratch, _ -> {});
            Files.move(good.file(), place.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("An update of the library came to no end; it begins anew");
        } finally {
            Backups.delete(scratch);
        }
    }

    /** What was put back has its backup already. */
    @Override
    public void beforeUpdate(Connection connection, StoreLocation place) throws IOException {
        if (Files.exists(place.updateMark())) {
            return;
        }
        BackupFile made = backups.make(connection, place);
        Files.writeString(place.updateMark(), made.file().getFileName().toString());
    }

    @Override
    public void afterUpdate(StoreLocation place) throws IOException {
        Files.deleteIfExists(place.updateMark());
    }

    private Path backup(StoreLocation place) throws IOException {
        return backups.folder().resolve(Files.readString(place.updateMark()));
    }

    /** Another program may be at it right now. */
    private static boolean isInUse(StoreLocation place) {
        try (Connection _ = DriverManager.getConnection(place.url() + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE", DatabaseOpener.USER,
                DatabaseOpener.PASSWORD)) {
            return false;
        } catch (SQLException e) {
            return e.getErrorCode() == StoreException.IN_USE_CODE;
        }
    }
}
