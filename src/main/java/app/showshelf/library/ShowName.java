package app.showshelf.library;

import java.time.Instant;

/**
 * A show as one finds it by its name.
 *
 * @param id the row's id
 * @param ref the show at its provider
 * @param name never null
 * @param originalName null where it is the same or unknown
 * @param posterPath null when there is none
 * @param watching whether the user watches it
 * @param lastOpenedAt null when it was never opened
 */
public record ShowName(long id, ShowRef ref, String name, String originalName, String posterPath, boolean watching, Instant lastOpenedAt) {}
