package app.showshelf.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import app.showshelf.library.IncompleteSeason;
import app.showshelf.library.ShowRef;

/** In which order shows get their turn: a pure function of what is due. */
public final class SyncPlanner {
    private static final Comparator<PlannedShow> ORDER = Comparator.comparing(PlannedShow::reason)
            .thenComparing(PlannedShow::lastOpenedAt, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(PlannedShow::popularity, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(PlannedShow::showId);
    /** The current season first, then backwards, specials last. */
    private static final Comparator<Integer> SEASONS = Comparator.<Integer, Boolean>comparing(number -> number == 0)
            .thenComparing(Comparator.reverseOrder());

    /**
     * A show with its seasons that are due.
     *
     * @param seasons in their order; empty where the seasons are not known yet
     * @param lastOpenedAt null when it was never opened
     * @param popularity null when unknown
     */
    public record PlannedShow(long showId, ShowRef ref, String name, List<Integer> seasons, SyncState.Reason reason, Instant lastOpenedAt,
            Double popularity) {}

    /**
     * The shows in their order: opened just now, watching with an episode that airs within a day, watching, the rest; within
     * each by the time of opening, then by popularity.
     *
     * @param due what is due
     * @param opened shows that the user waits for
     */
    public List<PlannedShow> plan(Collection<IncompleteSeason> due, Set<Long> opened) {
        Map<Long, List<IncompleteSeason>> byShow = new LinkedHashMap<>();
        due.forEach(season -> byShow.computeIfAbsent(season.showId(), _ -> new ArrayList<>()).add(season));
        return byShow.values().stream().map(seasons -> show(seasons, opened)).sorted(ORDER).toList();
    }

    private static PlannedShow show(List<IncompleteSeason> seasons, Set<Long> opened) {
        IncompleteSeason first = seasons.getFirst();
        List<Integer> numbers = seasons.stream().map(IncompleteSeason::number).filter(Objects::nonNull).sorted(SEASONS).toList();
        return new PlannedShow(first.showId(), first.ref(), first.showName(), numbers, reason(seasons, opened), first.lastOpenedAt(),
                first.popularity());
    }

    private static SyncState.Reason reason(List<IncompleteSeason> seasons, Set<Long> opened) {
        IncompleteSeason first = seasons.getFirst();
        if (opened.contains(first.showId())) {
            return SyncState.Reason.OPENED;
        }
        if (!first.watching()) {
            return SyncState.Reason.GREEDY;
        }
        return seasons.stream().anyMatch(IncompleteSeason::airsSoon) ? SyncState.Reason.AIRS_SOON : SyncState.Reason.WATCHING;
    }
}
