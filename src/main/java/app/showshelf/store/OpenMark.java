package app.showshelf.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that lies beside the store as long as it is open. What finds it before it opens the store knows how the last use ended. */
final class OpenMark implements AutoCloseable {
    private final Path file;
    private boolean ours;

    /** Null is a store that nobody keeps. */
    OpenMark(Path file) {
        this.file = file;
    }

    /** The store is ours from now on. */
    void begin() throws IOException {
        if (file != null) {
            Files.write(file, new byte[0]);
            ours = true;
        }
    }

    @Override
    public void close() throws IOException {
        if (ours) {
            Files.deleteIfExists(file);
        }
    }
}
