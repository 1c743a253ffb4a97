package app.showshelf.library;

import java.time.LocalDate;

/**
 * An episode with its day, for the calendar.
 *
 * @param ref the show at its provider
 * @param show its name
 * @param network null when unknown
 * @param posterPath null when there is none
 * @param episode where it stands and when it airs; one of its date and its moment is known
 * @param type what it is within its season
 * @param providerId the provider's id of the episode; null if there is none
 * @param movedFrom the day on which it was to air before; null when it has not moved
 */
public record UpcomingEpisode(ShowRef ref, String show, String network, String posterPath, NextEpisode episode, EpisodeType type,
        String providerId, LocalDate movedFrom) {}
