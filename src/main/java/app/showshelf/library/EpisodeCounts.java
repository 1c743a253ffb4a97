package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;

/** A show's episodes in numbers; as a query fills it. */
record EpisodeCounts(Long show, Long all, Long aired, Long watched, Long marked, LocalDate lastAired, Instant lastWatchedAt) {
    static final EpisodeCounts NONE = new EpisodeCounts(0L, 0L, 0L, 0L, 0L, null, null);
}
