package app.showshelf.store;

import java.io.EOFException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.h2.mvstore.MVStoreException;

/** Tells a damaged file from one that cannot be reached, by what the database says of it. */
final class Damage {
    /** Corrupted; of no known form. */
    private static final Set<Integer> OF_DATABASES = Set.of(90030, 90048);
    /** Something within the database did not expect what it has read, or could not write. */
    private static final int ANYTHING = 50000;
    private static final int NOT_WRITTEN = 2;
    /** Internal, unsupported form, corrupt, not to be read as a value, a part or a block missing, transactions corrupt. */
    private static final Set<Integer> OF_FILES = Set.of(3, 5, 6, 8, 9, 50, 100, 106);

    private Damage() {}

    /** Whether that failure says that the file is damaged. */
    static boolean isSaidBy(Throwable failure) {
        return causes(failure).anyMatch(Damage::isDamage)
                || causes(failure).anyMatch(cause -> hasCode(cause, ANYTHING)) && !isNotWritten(failure);
    }

    private static boolean isDamage(Throwable cause) {
        return cause instanceof EOFException || cause instanceof MVStoreException store && OF_FILES.contains(store.getErrorCode())
                || OF_DATABASES.stream().anyMatch(code -> hasCode(cause, code));
    }

    /** Whether it says that the file could not be written: mostly there is no room. */
    static boolean isNotWritten(Throwable failure) {
        return causes(failure).anyMatch(Damage::isFailedWrite);
    }

    private static boolean isFailedWrite(Throwable cause) {
        return cause instanceof MVStoreException store && store.getErrorCode() == NOT_WRITTEN;
    }

    private static boolean hasCode(Throwable cause, int code) {
        return cause instanceof SQLException sql && sql.getErrorCode() == code;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
