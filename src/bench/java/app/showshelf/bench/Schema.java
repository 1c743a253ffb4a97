package app.showshelf.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.CRC32;

import app.showshelf.Showshelf;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.StoreLocation;

/** Empty libraries on the disk. */
final class Schema {
    /** What the program itself opens its file with: a commit is on the disk when it returns. */
    private static final String OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=0";

    /** The moment at which everything begins. */
    static final Instant START = Instant.parse("2026-03-02T12:00:00Z");

    private final Path folder;
    private int made;

    Schema(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** The program's tables in a file of their own, with nothing in them. */
    StoreLocation empty() throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("library" + made++);
        forget(file);
        StoreLocation plain = StoreLocation.file(file);
        new Showshelf(plain, new Providers(), () -> SyncMode.GREEDY, InstantSource.fixed(START), ZoneOffset.UTC).close();
        return new StoreLocation(CountingDriver.counted(plain.url()), plain.folder(), plain.name(), false, plain.migrations(),
                plain.schema());
    }

    /**
     * The same with so many shows and episodes in it that writing them takes a minute. It is written once and copied from then on,
     * until the tables or what is written change.
     */
    StoreLocation filled(int shows, int episodes) throws IOException, SQLException {
        Path kept = folder.resolve("filled-%d-%d-%08x.mv.db".formatted(shows, episodes, content()));
        if (!Files.exists(kept)) {
            StoreLocation fresh = empty();
            BigLibrary.fill(fresh, shows, episodes);
            Files.move(last(), kept);
        }
        StoreLocation copy = empty();
        Files.copy(kept, last(), StandardCopyOption.REPLACE_EXISTING);
        return copy;
    }

    /** Of an earlier run, its journal too: the program would put a store that is missing back from what lies beside it. */
    private void forget(Path file) throws IOException {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, file.getFileName() + ".*")) {
            for (Path one : old) {
                Files.delete(one);
            }
        }
    }

    private Path last() {
        return folder.resolve("library" + (made - 1) + ".mv.db");
    }

    private static int content() throws IOException {
        CRC32 sum = new CRC32();
        for (String part : List.of("/app/showshelf/store/migration/V1__library.sql", "/app/showshelf/bench/BigLibrary.class")) {
            try (InputStream in = Schema.class.getResourceAsStream(part)) {
                sum.update(in.readAllBytes());
            }
        }
        return (int) sum.getValue();
    }

    /** How others than the program connect to it, with the same promise on commits. */
    static String url(StoreLocation location) {
        return location.url() + OPTIONS;
    }
}
