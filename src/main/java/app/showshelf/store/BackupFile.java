package app.showshelf.store;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A backup that was found good when it was made.
 *
 * @param file compressed
 * @param at when it was made
 * @param bytes its size
 */
public record BackupFile(Path file, Instant at, BackupKind kind, long bytes) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("library-(\\d{4}-\\d\\d-\\d\\dT\\d{6}Z)-([a-z-]+)\\.zip");

    static String name(Instant at, BackupKind kind) {
        return "library-" + MOMENT.format(at) + "-" + kind.key() + ".zip";
    }

    /** A moment as it stands in the names of files. */
    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** Empty where the file's name is none of ours. */
    static Optional<BackupFile> of(Path file, long bytes) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant at = MOMENT.parse(name.group(1), Instant::from);
            return BackupKind.ofKey(name.group(2)).map(kind -> new BackupFile(file, at, kind, bytes));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
