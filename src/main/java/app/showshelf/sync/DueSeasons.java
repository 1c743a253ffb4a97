package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

import app.showshelf.library.SeasonState;
import app.showshelf.library.StoredSeason;

/**
 * Which seasons of a show are asked for together: those that are due, and with them those that have waited for more than half
 * of their time. They come with the same request, and need none of their own soon.
 */
public final class DueSeasons {
    /** What one request of every provider holds: company must not cost a second one. */
    private static final int TOGETHER = 20;

    private DueSeasons() {}

    /** The numbers of the seasons; none where none is due. */
    public static SortedSet<Integer> of(Collection<StoredSeason> seasons, Instant now) {
        SortedSet<Integer> due = new TreeSet<>();
        seasons.stream().filter(season -> season.state().isDue(now)).map(StoredSeason::number).forEach(due::add);
        if (!due.isEmpty()) {
            seasons.stream()
                    .filter(season -> !due.contains(season.number()) && hasWaited(season.state(), now))
                    .sorted(Comparator.comparing(season -> season.state().nextCheckAt()))
                    .limit(Math.max(0, TOGETHER - due.size()))
                    .map(StoredSeason::number)
                    .toList()
                    .forEach(due::add);
        }
        return due;
    }

    /** A season that waits after a failure waits all its time. */
    private static boolean hasWaited(SeasonState state, Instant now) {
        if (!state.synced() || state.syncedAt() == null || state.failure() != null) {
            return false;
        }
        Duration half = Duration.between(state.syncedAt(), state.nextCheckAt()).dividedBy(2);
        return !now.isBefore(state.syncedAt().plus(half));
    }
}
