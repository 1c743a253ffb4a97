package app.showshelf.metadata.tvmaze;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.showshelf.library.Failure;
import app.showshelf.metadata.ChangeFeed;
import app.showshelf.metadata.ProviderException;

/**
 * TVmaze's list of changed shows: one call for all, with the moment of each show's last change. The position is the latest
 * of those moments, so that it is in TVmaze's own time: neither a clock that is a little wrong nor an old answer out of a
 * cache skips anything.
 */
final class TvMazeChanges implements ChangeFeed {
    private static final Duration CACHED = Duration.ofHours(1);
    /** What was entered late may carry an earlier moment than what we have seen. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    private final TvMazeApi api;

    TvMazeChanges(TvMazeApi api) {
        this.api = api;
    }

    /** One call costs less than looking at three shows. */
    @Override
    public int worthFrom() {
        return 3;
    }

    @Override
    public Duration pace() {
        return CACHED;
    }

    @Override
    public Stretch read(Instant since, Instant now, Set<String> known) throws ProviderException, InterruptedException {
        String range = since == null ? null : range(Duration.between(since, now).plus(CACHED).plus(OVERLAP));
        TvMazeUpdates updates = api.updates(range);
        if (range == null && updates.size() == 0) {
            throw new ProviderException(new Failure(Failure.Kind.BAD_ANSWER, 200), "The list of all shows is empty", null);
        }
        Instant from = since == null ? Instant.MIN : since.minus(OVERLAP);
        Map<String, Optional<Instant>> changed = new HashMap<>();
        Set<String> missing = new HashSet<>(range == null ? known : Set.of());
        Instant[] latest = {since};
        updates.forEach((id, at) -> {
            missing.remove(id);
            latest[0] = isLater(at, latest[0], now) ? at : latest[0];
            if (!at.isBefore(from) && known.contains(id)) {
                changed.put(id, Optional.of(at));
            }
        });
        // A list that lacks most of what we know is cut off rather than true.
        if (missing.size() * 2 <= known.size()) {
            missing.forEach(id -> changed.put(id, Optional.empty()));
        }
        return new Stretch(changed, latest[0] == null ? now : latest[0], false);
    }

    /** One show with a moment in the far future must not hide all that comes before it. */
    private static boolean isLater(Instant at, Instant latest, Instant now) {
        return (latest == null || at.isAfter(latest)) && at.isBefore(now.plus(Duration.ofDays(1)));
    }

    /** The shortest list that reaches back that far; null for the list of all shows. */
    private static String range(Duration away) {
        if (away.compareTo(Duration.ofDays(1)) <= 0) {
            return "day";
        }
        if (away.compareTo(Duration.ofDays(7)) <= 0) {
            return "week";
        }
        return away.compareTo(Duration.ofDays(28)) <= 0 ? "month" : null;
    }
}
