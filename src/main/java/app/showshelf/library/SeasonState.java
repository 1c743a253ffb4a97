package app.showshelf.library;

import java.time.Instant;

/**
 * How the sync stands with a season.
 *
 * @param synced whether all that the provider lists is stored
 * @param syncedAt the last good fetch; null when there was none
 * @param nextCheckAt from when on it may be fetched
 * @param attempts failed fetches since the last good one
 * @param failure why the last fetch failed; null when it did not
 */
public record SeasonState(boolean synced, Instant syncedAt, Instant nextCheckAt, int attempts, Failure failure) {

    /** Of a season that was never fetched. */
    public static SeasonState owed(Instant dueAt) {
        return new SeasonState(false, null, dueAt, 0, null);
    }

    /** Whether the sync owes a fetch at that moment. */
    public boolean isDue(Instant now) {
        return !nextCheckAt.isAfter(now);
    }
}
