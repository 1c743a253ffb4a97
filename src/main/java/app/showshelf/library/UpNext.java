package app.showshelf.library;

import java.time.Instant;

/**
 * With which episode a watched show goes on.
 *
 * @param showId the show's row
 * @param ref the show at its provider
 * @param show its name
 * @param season the number of the episode's season
 * @param episode the first aired one that is not marked
 * @param seasonWatched how many episodes of that season are marked
 * @param seasonEpisodes how many are stored
 * @param begun whether any episode of the show is marked
 * @param lastWatched the latest mark in the show; null when there is none
 * @param left what has aired and is not watched, this episode included
 */
public record UpNext(long showId, ShowRef ref, String show, int season, EpisodeRow episode, int seasonWatched, int seasonEpisodes,
        boolean begun, Instant lastWatched, Backlog left) {

    /** Whether a season begins after another was watched. */
    public boolean beginsSeason() {
        return begun && seasonWatched == 0;
    }
}
