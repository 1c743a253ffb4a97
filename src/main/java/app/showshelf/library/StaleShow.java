package app.showshelf.library;

import java.time.Instant;

/**
 * A show of which nobody has asked its provider for a while.
 *
 * @param askedAt the last time, whatever came of it
 */
public record StaleShow(long showId, Instant askedAt) {}
