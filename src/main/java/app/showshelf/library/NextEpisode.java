package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The first episode that has not aired, or the first that is not watched.
 *
 * @param id the row's id
 * @param season its season's number
 * @param number its number; null for a special without one
 * @param name null when unknown
 * @param airDate null when unknown
 * @param airStamp in UTC; null when unknown
 * @param runtimeMinutes null when unknown
 */
public record NextEpisode(long id, int season, Integer number, String name, LocalDate airDate, Instant airStamp, Integer runtimeMinutes) {}
