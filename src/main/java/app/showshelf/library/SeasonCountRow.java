package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A season with its episodes in numbers; as a query fills it.
 *
 * @param regularAired how many have aired or are marked, specials excluded
 * @param regularWatched how many are marked, specials excluded
 * @param lastAired the latest date that is not in the future, specials excluded; null when there is none
 * @param lastWatchedAt the latest mark; null when there is none
 */
record SeasonCountRow(Season season, Long stored, Long aired, Long watched, Long regularAired, Long regularWatched, LocalDate lastAired,
        Instant lastWatchedAt) {

    /** A season that is due counts as incomplete again. */
    SeasonRow toSeasonRow(Instant now) {
        SeasonState state = season.state();
        return new SeasonRow(season.id, season.number, season.name, season.airDate, season.episodeCount, stored.intValue(),
                aired.intValue(),
                watched.intValue(), state.synced() && !state.isDue(now), state.syncedAt(), state.next().at(), state.next().reason(),
                state.attempts(), state.failure(), ChangeSummaryCode.read(season.lastChanges));
    }
}
