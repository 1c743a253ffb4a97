package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An episode as a season's table shows it.
 *
 * @param id the row's id
 * @param providerId the provider's id; null if there is none
 * @param number null for a special without one
 * @param type never null
 * @param name null when unknown
 * @param overview null when there is none
 * @param airDate null when unknown
 * @param airStamp in UTC; null when unknown
 * @param runtimeMinutes null when unknown
 * @param stillPath null when there is none
 * @param watchedAt the user's mark in UTC; null when not watched
 * @param movedFrom the day on which it was to air before; null when it has not moved
 */
public record EpisodeRow(long id, String providerId, Integer number, EpisodeType type, String name, String overview, LocalDate airDate,
        Instant airStamp, Integer runtimeMinutes, String stillPath, Instant watchedAt, LocalDate movedFrom) {

    /** An episode whose day has not moved, or does not matter. */
    public EpisodeRow(long id, String providerId, Integer number, EpisodeType type, String name, String overview, LocalDate airDate,
            Instant airStamp, Integer runtimeMinutes, String stillPath, Instant watchedAt) {
        this(id, providerId, number, type, name, overview, airDate, airStamp, runtimeMinutes, stillPath, watchedAt, null);
    }

    /** Whether the user has marked it. */
    public boolean watched() {
        return watchedAt != null;
    }

    /** The same episode with another mark; null takes it away. */
    public EpisodeRow withWatchedAt(Instant at) {
        return new EpisodeRow(id, providerId, number, type, name, overview, airDate, airStamp, runtimeMinutes, stillPath, at, movedFrom);
    }
}
