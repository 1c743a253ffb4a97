package app.showshelf.library;

import java.time.Instant;

import app.showshelf.settings.ProviderId;

/** A row of the query for incomplete seasons; as a query fills it. */
record IncompleteRow(Long seasonId, Integer number, Long showId, ProviderId provider, String providerId, String showName, boolean watching,
        boolean airsSoon, Instant lastOpenedAt, Double popularity) {

    IncompleteSeason season() {
        return new IncompleteSeason(seasonId, number, showId, new ShowRef(provider, providerId), showName, watching, airsSoon, lastOpenedAt,
                popularity);
    }
}
