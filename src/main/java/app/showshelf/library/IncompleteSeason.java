package app.showshelf.library;

import java.time.Instant;

/**
 * A season to which the sync owes a fetch right now, with what the planner has to know of its show. Number and id are null
 * for a show whose seasons are not known yet.
 *
 * @param seasonId the row's id; null where the seasons are not known
 * @param number the season's number; null where the seasons are not known
 * @param showId the show's row
 * @param ref the show at its provider
 * @param showName never null
 * @param watching whether the user watches the show
 * @param airsSoon whether one of its episodes airs within a day of now
 * @param lastOpenedAt null when the show was never opened
 * @param popularity null when unknown
 */
public record IncompleteSeason(Long seasonId, Integer number, long showId, ShowRef ref, String showName, boolean watching, boolean airsSoon,
        Instant lastOpenedAt, Double popularity) {}
