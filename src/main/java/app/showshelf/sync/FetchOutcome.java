package app.showshelf.sync;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.showshelf.library.ChangeSummary;
import app.showshelf.library.Failure;
import app.showshelf.library.ShowChanges;
import app.showshelf.library.ShowChanges.SeasonChange;
import app.showshelf.library.StoredShow;
import app.showshelf.library.SyncReport;

/**
 * What became of the fetch of one show.
 *
 * @param report in numbers
 * @param changes of its episodes
 * @param failure why a season, or the show, could not be had; null when all came
 * @param failedSeason which season; null when none or the show itself
 * @param nextTry when the failed one has its next turn; null when none failed
 */
public record FetchOutcome(SyncReport report, ChangeSummary changes, Failure failure, Integer failedSeason, Instant nextTry) {
    /** Nothing was wanted. */
    public static final FetchOutcome NOTHING = new FetchOutcome(SyncReport.NOTHING, ChangeSummary.NONE, null, null, null);

    /** Whether the provider has said anything, be it that it does not have what was asked for. */
    boolean answered() {
        return failure == null ? !equals(NOTHING) : failure.kind() != Failure.Kind.INTERNAL && failure.kind() != Failure.Kind.TIMEOUT;
    }

    static FetchOutcome of(ShowChanges changes, StoredShow stored) {
        Optional<SeasonChange> failed = changes.seasons()
                .stream()
                .filter(season -> isNewFailure(season, changes.now()))
                .min(Comparator.comparing(SeasonChange::number));
        Failure failure = changes.failure() != null ? changes.failure() : failed.map(season -> season.state().failure()).orElse(null);
        Integer failedSeason = changes.failure() != null ? null : failed.map(SeasonChange::number).orElse(null);
        return new FetchOutcome(report(changes, stored), changes.summary(), failure, failedSeason,
                failure == null ? null : failed.map(season -> season.state().nextCheckAt()).orElse(changes.next().at()));
    }

    /** The same as the monitor lists it. */
    SyncState.Done entry(ShowSync.Target show, Instant now) {
        return new SyncState.Done(show.showId(), show.name(), show.ref().provider(), now, changes, failure, failedSeason, nextTry);
    }

    /** Both together; the first failure counts. */
    FetchOutcome plus(FetchOutcome other) {
        SyncReport sum = report.plus(other.report);
        SyncReport oneShow = new SyncReport(Math.max(report.shows(), other.report.shows()), sum.seasons(), sum.episodes(), sum.failed());
        return failure != null
                ? new FetchOutcome(oneShow, changes.plus(other.changes), failure, failedSeason, nextTry)
                : new FetchOutcome(oneShow, changes.plus(other.changes), other.failure, other.failedSeason, other.nextTry);
    }

    private static SyncReport report(ShowChanges changes, StoredShow stored) {
        var complete = changes.seasons().stream().filter(season -> changes.now().equals(season.state().syncedAt()))
                .map(SeasonChange::number).collect(Collectors.toSet());
        long failed = changes.seasons().stream().filter(season -> isNewFailure(season, changes.now())).count();
        boolean showFailed = changes.failure() != null && failed == 0;
        return new SyncReport(changes.failure() == null ? 1 : 0, complete.size(), (int) episodes(changes, stored, complete),
                (int) failed + (showFailed ? 1 : 0));
    }

    private static boolean isNewFailure(SeasonChange season, Instant now) {
        return season.state().failure() != null && season.state().nextCheckAt().isAfter(now);
    }

    /** Episodes in the seasons that are complete now. */
    private static long episodes(ShowChanges changes, StoredShow stored, Set<Integer> seasons) {
        Map<Long, Integer> place = stored.episodes().stream().filter(one -> one.removedAt() == null)
                .collect(Collectors.toMap(one -> one.id(), one -> one.season()));
        changes.updated().forEach(one -> place.put(one.id(), one.season()));
        Stream.concat(changes.hidden().stream(), changes.deleted().stream()).forEach(place::remove);
        return place.values().stream().filter(seasons::contains).count()
                + changes.added().stream().filter(one -> seasons.contains(one.season())).count();
    }
}
