package app.showshelf.store;

import java.io.EOFException;
import java.sql.SQLException;
import java.util.Set;

import org.h2.mvstore.MVStoreException;

/** Tells a damaged file from one that cannot be reached, by what the database says of it. */
final class Damage {
    /** Corrupted; of no known form; something within the database did not expect what it has read. */
    private static final Set<Integer> OF_DATABASES = Set.of(90030, 90048, 50000);
    /** Internal, unsupported form, corrupt, not to be read as a value, a part or a block missing, transactions corrupt. */
    private static final Set<Integer> OF_FILES = Set.of(3, 5, 6, 8, 9, 50, 100, 106);

    private Damage() {}

    /** Whether that failure says that the file is damaged. */
    static boolean isSaidBy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EOFException || cause instanceof MVStoreException store && OF_FILES.contains(store.getErrorCode())
                    || cause instanceof SQLException sql && OF_DATABASES.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
