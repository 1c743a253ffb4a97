package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A season as the show's page shows it.
 *
 * @param id the row's id
 * @param number 0 holds the specials
 * @param name null when the provider has none
 * @param airDate null when unknown
 * @param listed how many episodes the provider lists; null when it does not say
 * @param stored how many are stored
 * @param aired how many of the stored have aired
 * @param watched how many of the stored are marked
 * @param synced false while the sync owes a fetch
 * @param syncedAt the last good fetch; null when there was none
 * @param nextLookAt from when on it may be fetched again; null when nothing is planned
 * @param nextLookReason why then; null when nothing is planned
 * @param attempts failed fetches since the last good one
 * @param failure why the last fetch failed; null when it did not
 * @param lastChanges what the last good fetch changed; null when there was none
 */
public record SeasonRow(long id, int number, String name, LocalDate airDate, Integer listed, int stored, int aired, int watched,
        boolean synced, Instant syncedAt, Instant nextLookAt, NextLookReason nextLookReason, int attempts, Failure failure,
        ChangeSummary lastChanges) {

    /** Whether it holds the specials. */
    public boolean specials() {
        return number == 0;
    }
}
