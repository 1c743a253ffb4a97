package app.showshelf.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The backups of a library: made beside, read whole, and only then in their place. */
public final class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    /** What a backup takes of the store's size, about, as long as there is none to know it from. */
    private static final double COMPRESSED = 0.3;

    private final Path folder;
    private final InstantSource clock;
    private final Retention retention;

    /** The backups in that folder, which need not be there yet; {@code zone} says which day it is for the user. */
    public Backups(Path folder, InstantSource clock, ZoneId zone) {
        this.folder = folder;
        this.clock = clock;
        this.retention = new Retention(zone);
    }

    /** Where they lie. */
    public Path folder() {
        return folder;
    }

    /** All of them, the newest first. */
    public List<BackupFile> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> BackupFile.of(file, file.toFile().length()).stream())
                    .sorted(Comparator.comparing(BackupFile::at).reversed())
                    .toList();
        }
    }

    /** Whether something has changed on a day that is over, and is in no backup yet. */
    public boolean isDue(StoreLocation place) throws IOException {
        return Files.exists(place.file())
                && retention.isDue(list(), Files.getLastModifiedTime(place.file()).toInstant(), clock.instant());
    }

    /** Makes one of the open store; the older ones that it makes superfluous go. An interrupt ends it and leaves nothing. */
    public BackupFile make(Store store, StoreLocation place, BackupKind kind, BackupProgress progress) throws IOException {
        return make(store::copyTo, place, kind, progress);
    }

    /** Makes one over that connection, before an update. */
    BackupFile make(Connection connection, StoreLocation place) throws IOException {
        return make(part -> {
            try {
                BackupArchive.write(connection, part);
            } catch (SQLException e) {
                throw new IOException("The library could not be copied", e);
            }
        }, place, BackupKind.BEFORE_UPDATE, new BackupProgress());
    }

    private synchronized BackupFile make(Copying copying, StoreLocation place, BackupKind kind, BackupProgress progress)
            throws IOException {
        Files.createDirectories(folder);
        sweep();
        Instant now = clock.instant();
        Path file = folder.resolve(BackupFile.name(now, kind));
        Path part = folder.resolve(file.getFileName() + ".part");
        try {
            progress.grows(part, expected(place));
            copying.to(part);
            check(part, progress);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        BackupFile made = new BackupFile(file, now, kind, Files.size(file));
        LOG.atInfo().addKeyValue("file", file).addKeyValue("bytes", made.bytes()).log("Backup made");
        thin(now);
        return made;
    }

    /**
     * The newest one that is good, unpacked in a folder of its own.
     *
     * @param to is given it while it is there
     */
    Optional<BackupFile> newestGood(ThrowingConsumer to) throws IOException {
        for (BackupFile backup : candidates()) {
            Path scratch = Files.createTempDirectory(folder, ".look-");
            try {
                to.accept(new BackupArchive(backup.file()).unpackGood(scratch, _ -> {}));
                return Optional.of(backup);
            } catch (IOException e) {
                LOG.warn("The backup {} is not good", backup.file(), e);
            } finally {
                delete(scratch);
            }
        }
        return Optional.empty();
    }

    /** What was made before a restore is what the user did not want. */
    private List<BackupFile> candidates() throws IOException {
        return list().stream().sorted(Comparator.comparing(backup -> backup.kind() == BackupKind.BEFORE_RESTORE)).toList();
    }

    /** Copies the store there. */
    @FunctionalInterface
    private interface Copying {
        void to(Path file) throws IOException;
    }

    /** Takes what it is given, which may fail. */
    @FunctionalInterface
    interface ThrowingConsumer {
        void accept(StoreLocation good) throws IOException;
    }

    /** Reads all of that backup. */
    private void check(Path backup, BackupProgress progress) throws IOException {
        Path scratch = Files.createTempDirectory(folder, ".look-");
        try {
            new BackupArchive(backup).unpackGood(scratch, progress.reads());
        } finally {
            delete(scratch);
        }
    }

    private long expected(StoreLocation place) throws IOException {
        Optional<BackupFile> last = list().stream().findFirst();
        return last.isPresent() ? last.get().bytes() : (long) (place.file().toFile().length() * COMPRESSED);
    }

    private void thin(Instant now) throws IOException {
        for (BackupFile old : retention.tooMany(list(), now)) {
            Files.deleteIfExists(old.file());
            LOG.atInfo().addKeyValue("file", old.file()).log("Old backup deleted");
        }
    }

    /** What a kill has left of an earlier one. */
    private void sweep() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path left : files.filter(Backups::isLeftOver).toList()) {
                delete(left);
            }
        }
    }

    private static boolean isLeftOver(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".look-") || name.startsWith("library-") && name.endsWith(".zip.part");
    }

    static void delete(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
