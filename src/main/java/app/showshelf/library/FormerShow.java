package app.showshelf.library;

import java.time.Instant;

/**
 * How the user had a show.
 *
 * @param showId its row
 * @param watching whether it was being watched
 * @param watchingSince null where it was not
 * @param removedAt null where it was in the library
 */
public record FormerShow(long showId, boolean watching, Instant watchingSince, Instant removedAt) {}
