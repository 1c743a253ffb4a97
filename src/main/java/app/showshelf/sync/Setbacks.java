package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import app.showshelf.library.ChangeSummary;
import app.showshelf.library.Failure;
import app.showshelf.library.NextLook;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.SeasonState;
import app.showshelf.library.ShowChanges;
import app.showshelf.library.StoredShow;

/** What a failure means for a season: its data stay, and it waits its own time, so that it stands in nobody's way. */
public final class Setbacks {
    private static final Duration NOT_LISTED = Duration.ofDays(7);

    private final Backoff backoff;

    /** Setbacks that wait by that back-off. */
    public Setbacks(Backoff backoff) {
        this.backoff = backoff;
    }

    /** The season after a failed fetch. */
    public SeasonState of(SeasonState before, Failure failure, Instant now) {
        int attempts = before.attempts() + 1;
        return new SeasonState(before.synced() && failure.kind() == Failure.Kind.NOT_FOUND, before.syncedAt(),
                retry(failure, attempts, now),
                attempts, failure);
    }

    /** The show after an answer that could not be had at all. */
    public ShowChanges of(StoredShow show, Collection<Integer> wanted, Failure failure, Instant now) {
        List<ShowChanges.SeasonChange> seasons = show.seasons()
                .stream()
                .filter(season -> wanted.contains(season.number()))
                .map(season -> new ShowChanges.SeasonChange(season.number(), null, of(season.state(), failure, now), null))
                .toList();
        int attempts = show.attempts() + 1;
        return new ShowChanges(show.id(), null, null, attempts, failure, retry(failure, attempts, now), seasons, List.of(), List.of(),
                List.of(), List.of(), List.of(), now, ChangeSummary.NONE,
                new ShowChanges.Listing(show.listed(), failure.kind() == Failure.Kind.NOT_FOUND ? null : show.listed()));
    }

    private NextLook retry(Failure failure, int attempts, Instant now) {
        return new NextLook(now.plus(failure.kind() == Failure.Kind.NOT_FOUND ? NOT_LISTED : backoff.after(attempts)),
                NextLookReason.RETRY);
    }
}
