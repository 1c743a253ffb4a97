package app.showshelf.library;

import java.time.Instant;

/**
 * What the user had said of an episode.
 *
 * @param showId the row of its show
 * @param episodeId its row
 * @param watchedAt null where there was no mark
 * @param plays how often it was watched; 0 where there was no mark
 */
public record FormerMark(long showId, long episodeId, Instant watchedAt, int plays) {}
