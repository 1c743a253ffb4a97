package app.showshelf.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * When a backup is due, and which are old enough to go: kept are the last of each of 7 days and of each of 4 weeks, whatever
 * the user has made by hand, and for a while what was made before something was done to the library.
 *
 * @param zone says which day it is for the user
 */
record Retention(ZoneId zone) {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final Duration BEFORE_SOMETHING = Duration.ofDays(60);

    /**
     * Whether the last change is in no backup yet and its day, or that of the last backup, is over. Backups from a future that
     * a wrong clock has seen do not count.
     */
    boolean isDue(List<BackupFile> backups, Instant changed, Instant now) {
        Optional<Instant> last = backups.stream().map(BackupFile::at).filter(at -> !at.isAfter(now)).max(Comparator.naturalOrder());
        return last.map(at -> changed.isAfter(at) && day(at).isBefore(day(now))).orElse(true);
    }

    /** Those that may be deleted; never the newest one. */
    List<BackupFile> tooMany(List<BackupFile> backups, Instant now) {
        List<BackupFile> newestFirst = backups.stream().filter(backup -> !backup.at().isAfter(now))
                .sorted(Comparator.comparing(BackupFile::at).reversed()).toList();
        Set<BackupFile> kept = new HashSet<>(firstOfEach(newestFirst, DAYS, this::day));
        kept.addAll(firstOfEach(newestFirst, WEEKS, this::week));
        List<BackupFile> old = new ArrayList<>(newestFirst);
        old.removeIf(backup -> kept.contains(backup) || isKept(backup, now));
        return old;
    }

    private static boolean isKept(BackupFile backup, Instant now) {
        return switch (backup.kind()) {
            case BY_HAND -> true;
            case DAILY -> false;
            case BEFORE_UPDATE, BEFORE_RESTORE, BEFORE_CLEANUP -> backup.at().plus(BEFORE_SOMETHING).isAfter(now);
        };
    }

    private static <T> List<BackupFile> firstOfEach(List<BackupFile> newestFirst, int many, Function<Instant, T> span) {
        Set<T> seen = new HashSet<>();
        return newestFirst.stream().filter(backup -> seen.add(span.apply(backup.at()))).limit(many).toList();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private List<Integer> week(Instant at) {
        return List.of(day(at).get(IsoFields.WEEK_BASED_YEAR), day(at).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
