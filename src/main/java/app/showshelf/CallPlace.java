package app.showshelf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** Where the window of a library can be called: a socket that is a file. */
final class CallPlace {
    /** What systems allow for the name of such a socket, in bytes, is a little more than this. */
    private static final int LONGEST = 100;

    private CallPlace() {}

    /** Beside the library, or where that name is too long, among the temporary files, by a name that follows from it. */
    static Path of(Path home) {
        Path beside = home.resolve("window.sock");
        if (beside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return beside;
        }
        UUID name = UUID.nameUUIDFromBytes(beside.toString().getBytes(StandardCharsets.UTF_8));
        return Path.of(System.getProperty("java.io.tmpdir"), "showshelf-" + name + ".sock");
    }
}
