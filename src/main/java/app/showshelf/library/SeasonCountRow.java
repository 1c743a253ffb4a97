package app.showshelf.library;

import java.time.Instant;

/** A season with its episodes in numbers; as a query fills it. */
record SeasonCountRow(Season season, Long stored, Long aired, Long watched) {

    /** A season that is due counts as incomplete again. */
    SeasonRow toSeasonRow(Instant now) {
        SeasonState state = season.state();
        return new SeasonRow(season.id, season.number, season.name, season.airDate, season.episodeCount, stored.intValue(),
                aired.intValue(),
                watched.intValue(), state.synced() && !state.isDue(now), state.syncedAt(), state.next().at(), state.next().reason(),
                state.attempts(), state.failure(), ChangeSummaryCode.read(season.lastChanges));
    }
}
