package app.showshelf.ui.pictures;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

/** The files of fetched pictures. The time of a file is its last use; the ones unused for longest go when the folder is full. */
final class PictureFiles {
    private static final Logger LOG = LoggerFactory.getLogger(PictureFiles.class);
    private static final Duration USE_COUNTS_AFTER = Duration.ofHours(6);

    private final Path folder;
    private long most;
    private final InstantSource clock;
    private long bytes = -1;

    PictureFiles(Path folder, long mostBytes, InstantSource clock) {
        this.folder = folder;
        this.most = mostBytes;
        this.clock = clock;
    }

    Optional<byte[]> read(URI address) {
        Path file = file(address);
        try {
            byte[] content = Files.readAllBytes(file);
            touch(file);
            return Optional.of(content);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("Picture file cannot be read: {}", file, e);
            return Optional.empty();
        }
    }

    /** Keeps the bytes; a folder that cannot be written costs the cache, not the picture. */
    void write(URI address, byte[] content) {
        Path file = file(address);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "", ".part");
            Files.write(part, content);
            Files.move(part, file, ATOMIC_MOVE, REPLACE_EXISTING);
            grown(content.length);
        } catch (IOException e) {
            LOG.warn("Picture file cannot be written: {}", file, e);
        }
    }

    /** Forgets a file that proved to be no picture. */
    void forget(URI address) {
        try {
            Files.deleteIfExists(file(address));
        } catch (IOException e) {
            LOG.warn("Picture file cannot be deleted: {}", file(address), e);
        }
    }

    /** How many bytes the files take; 0 where they cannot be counted. */
    synchronized long bytes() {
        try {
            return counted();
        } catch (IOException e) {
            LOG.warn("Picture files cannot be counted in {}", folder, e);
            return 0;
        }
    }

    /** From now on at most that many bytes; what is too much goes at once. */
    synchronized void limit(long mostBytes) {
        most = mostBytes;
        try {
            if (counted() > most) {
                shrink();
            }
        } catch (IOException e) {
            LOG.warn("Picture files cannot be deleted in {}", folder, e);
        }
    }

    /** Deletes all files; what is being written meanwhile may stay. */
    synchronized void clear() {
        try {
            for (Stored file : files()) {
                Files.deleteIfExists(file.path());
            }
        } catch (IOException e) {
            LOG.warn("Picture files cannot be deleted in {}", folder, e);
        }
        bytes = -1;
    }

    Path file(URI address) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(address.toString().getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash, 0, 20));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Writes the time of use at most every few hours: reading should stay reading. */
    private void touch(Path file) throws IOException {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(clock.instant().minus(USE_COUNTS_AFTER))) {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        }
    }

    private synchronized void grown(long more) throws IOException {
        bytes = bytes < 0 ? counted() : bytes + more;
        if (bytes > most) {
            shrink();
        }
    }

    private long counted() throws IOException {
        if (bytes < 0) {
            bytes = files().stream().mapToLong(Stored::size).sum();
        }
        return bytes;
    }

    /** Down to nine tenths, so that not every picture shrinks the folder again. */
    private void shrink() throws IOException {
        for (Stored file : files()) {
            if (bytes <= most / 10 * 9) {
                return;
            }
            Files.deleteIfExists(file.path());
            bytes -= file.size();
        }
    }

    private List<Stored> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(Stored::of).flatMap(Optional::stream).sorted(Comparator.comparing(Stored::used)).toList();
        }
    }

    private record Stored(Path path, long size, FileTime used) {
        /** Empty where the file has gone meanwhile. */
        static Optional<Stored> of(Path path) {
            try {
                return Optional.of(new Stored(path, Files.size(path), Files.getLastModifiedTime(path)));
            } catch (IOException _) {
                return Optional.empty();
            }
        }
    }
}
