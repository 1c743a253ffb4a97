package app.showshelf.library;

import java.time.Instant;

/**
 * An episode as the library has it, for the reconciliation.
 *
 * @param id the row's id
 * @param season its season's number
 * @param facts what the provider said last
 * @param removedAt since when the provider no longer lists it; null while it does
 * @param marked whether the user has a mark on it
 */
public record StoredEpisode(long id, int season, EpisodeFacts facts, Instant removedAt, boolean marked) {}
