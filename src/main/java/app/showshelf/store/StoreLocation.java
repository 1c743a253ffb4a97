package app.showshelf.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Where a store lives.
 *
 * @param url the database's address without options
 * @param folder the folder that has to exist; null for a store in memory
 * @param name of its files, without their endings
 * @param validated whether the schema is compared with the entities at the start, which costs time
 * @param migrations where they are found
 * @param schema the number of the last of them
 */
public record StoreLocation(String url, Path folder, String name, boolean validated, List<String> migrations, int schema) {
    private static final List<String> MIGRATIONS = List.of("classpath:app/showshelf/store/migration");
    private static final int SCHEMA = 1;

    /**
     * A file, named without the ending that the database adds. It is reached in a way which an interrupt of the calling thread
     * does not close as it does others: cancelled work must not close the store.
     */
    public static StoreLocation file(Path file) {
        Path whole = file.toAbsolutePath();
        return new StoreLocation(
                "jdbc:h2:" + (whole.toString().contains(";") ? EscapedPath.of(whole.toString()) : OwnThreadPath.prefix() + whole),
                whole.getParent(), whole.getFileName().toString(), false, MIGRATIONS, SCHEMA);
    }

    /** What the user decides, beside the store. */
    Journal journal() {
        return folder == null ? Journal.NONE : new FileJournal(journalFile());
    }

    private Path named(String ending) {
        return folder.resolve(name + ending);
    }

    /** The database's file. */
    public Path file() {
        return named(".mv.db");
    }

    /** The journal's file. */
    public Path journalFile() {
        return named(".journal");
    }

    /** Is there while the store is open. */
    Path openMark() {
        return folder == null ? null : named(".open");
    }

    /** Is there from before an update of the schema to its end. */
    Path updateMark() {
        return named(".updating");
    }

    /** Where the file is kept when it is found damaged. */
    Path damagedFile(Instant now) {
        return named("-damaged-" + BackupFile.moment(now) + ".mv.db");
    }

    /** A store that lives as long as it is open; for tests, hence validated. */
    public static StoreLocation memory(String name) {
        return new StoreLocation("jdbc:h2:mem:" + name, null, name, true, MIGRATIONS, SCHEMA);
    }
}
