package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;

/** A row of the query for stored episodes; as a query fills it. */
record StoredRow(Long id, Long seasonId, String providerId, Integer number, EpisodeType type, String name, String overview,
        LocalDate airDate,
        Instant airStamp, Integer runtimeMinutes, String stillPath, Instant removedAt, Long markOf) {

    StoredEpisode episode(int season) {
        return new StoredEpisode(id, season, new EpisodeFacts(providerId, number, type, name, overview, airDate, airStamp, runtimeMinutes,
                stillPath), removedAt, markOf != null);
    }
}
