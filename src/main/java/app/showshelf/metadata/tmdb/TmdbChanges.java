package app.showshelf.metadata.tmdb;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.showshelf.metadata.ChangeFeed;
import app.showshelf.metadata.ProviderException;

/**
 * TMDB's list of changed shows: many pages of a hundred ids without a moment, for a range of days. Both days are always
 * given, since the range would be the last day otherwise. Rows move while we read, so an id may come twice or slip through
 * between two pages; the last days are read again the next time. A row whose {@code adult} is null is a show that was
 * removed: it is listed like any other, and its own fetch says so.
 */
final class TmdbChanges implements ChangeFeed {
    /** From the first to the last day, so that at most 14 are in the range however TMDB counts. */
    private static final int LONGEST_RANGE = 13;
    private static final int LAST_PAGE = 500;
    /** After that long, every season has had its turn by its age. */
    private static final int FORGOTTEN = 90;

    private final TmdbApi api;

    private record Range(LocalDate from, LocalDate to) {
        Range shorter() {
            return new Range(from, from.plusDays(Math.max(1, from.until(to).getDays() / 2)));
        }

        boolean isShortest() {
            return !to.isAfter(from.plusDays(1));
        }
    }

    TmdbChanges(TmdbApi api) {
        this.api = api;
    }

    /** A day fills 23 to 41 pages, while most shows of a small library are looked at once in three months. */
    @Override
    public int worthFrom() {
        return 1_500;
    }

    /** Lists with dates live in caches for up to a day. */
    @Override
    public Duration pace() {
        return Duration.ofDays(1);
    }

    @Override
    public Stretch read(Instant since, Instant now, Set<String> known) throws ProviderException, InterruptedException {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate from = from(since, today);
        LocalDate end = from.plusDays(LONGEST_RANGE);
        return read(new Range(from, end.isAfter(today) ? today : end), today, known);
    }

    private Stretch read(Range range, LocalDate today, Set<String> known) throws ProviderException, InterruptedException {
        Map<String, Optional<Instant>> changed = new HashMap<>();
        int pages = 1;
        for (int page = 1; page <= Math.min(pages, LAST_PAGE); page++) {
            TmdbAnswers.Changes answer = api.changes(range.from(), range.to(), page);
            if (answer.results().isEmpty()) {
                break;
            }
            pages = answer.totalPages() == null ? page + 1 : answer.totalPages();
            if (pages > LAST_PAGE && !range.isShortest()) {
                // What lies behind the last page cannot be had: fewer days have fewer pages.
                return read(range.shorter(), today, known);
            }
            answer.results().stream().map(TmdbAnswers.Change::id).filter(id -> id != null && known.contains(id))
                    .forEach(id -> changed.put(id, Optional.empty()));
        }
        boolean more = range.to().isBefore(today);
        // The list of the last day was perhaps a day old: the next range begins before it.
        return new Stretch(changed, start(more ? range.to() : today.minusDays(1)), more);
    }

    private static LocalDate from(Instant since, LocalDate today) {
        LocalDate latest = today.minusDays(1);
        LocalDate earliest = today.minusDays(FORGOTTEN);
        LocalDate day = since == null ? latest : LocalDate.ofInstant(since, ZoneOffset.UTC);
        return day.isAfter(latest) ? latest : day.isBefore(earliest) ? earliest : day;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
