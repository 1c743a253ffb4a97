package app.showshelf.library;

import java.time.Instant;

/**
 * How the sync stands with a season.
 *
 * @param synced whether all that the provider lists is stored
 * @param syncedAt the last good fetch; null when there was none
 * @param next from when on it may be fetched, and why then
 * @param attempts failed fetches since the last good one
 * @param failure why the last fetch failed; null when it did not
 */
public record SeasonState(boolean synced, Instant syncedAt, NextLook next, int attempts, Failure failure) {

    /** Of a season that was never fetched. */
    public static SeasonState owed(Instant dueAt) {
        return new SeasonState(false, null, new NextLook(dueAt, NextLookReason.DUE), 0, null);
    }

    /** From when on it may be fetched. */
    public Instant nextCheckAt() {
        return next.at();
    }

    /** Whether the sync owes a fetch at that moment. */
    public boolean isDue(Instant now) {
        return !next.at().isAfter(now);
    }
}
