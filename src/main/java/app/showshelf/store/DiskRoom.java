package app.showshelf.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the disk has room for a change. Asked before the database is: it closes itself when it finds none, and whoever reads
 * at that moment may hang.
 */
final class DiskRoom {
    private static final Logger LOG = LoggerFactory.getLogger(DiskRoom.class);
    /** More than what a mark, a show or a backup's journal takes. */
    private static final long LEAST = 4L << 20;

    private final LongSupplier free;

    /** A disk with so many bytes free. */
    DiskRoom(LongSupplier free) {
        this.free = free;
    }

    /** The disk with that folder; null where nothing is kept. */
    static DiskRoom of(Path folder) {
        return new DiskRoom(() -> folder == null ? Long.MAX_VALUE : free(folder));
    }

    /**
     * Returns where there is enough.
     *
     * @throws StoreException where there is not; nothing was changed then
     */
    void check() {
        if (free.getAsLong() < LEAST) {
            throw new StoreException(StoreException.Reason.FULL, "There is no room on the disk", null);
        }
    }

    /** Where the system does not know, the database will find out. */
    private static long free(Path folder) {
        try {
            FileStore disk = Files.getFileStore(folder);
            return disk.getTotalSpace() > 0 ? disk.getUsableSpace() : Long.MAX_VALUE;
        } catch (IOException e) {
            LOG.debug("Nobody knows how much room there is", e);
            return Long.MAX_VALUE;
        }
    }
}
