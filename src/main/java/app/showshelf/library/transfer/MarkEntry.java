package app.showshelf.library.transfer;

import java.time.Instant;

/**
 * What the user says of an episode.
 *
 * @param watchedAt when it was watched
 * @param plays how often, at least once
 */
public record MarkEntry(Instant watchedAt, int plays) {
    /** A mark that says less than once means once. */
    public MarkEntry {
        watchedAt = Tidy.moment(watchedAt);
        plays = Math.max(1, plays);
    }
}
