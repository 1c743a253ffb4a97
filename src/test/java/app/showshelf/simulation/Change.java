package app.showshelf.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Something that changes at a provider.
 *
 * @param at when
 * @param kind what
 * @param season the season's number; -1 where the whole show changes
 * @param episode the provider's id of the episode; null where none is meant
 * @param value the new fact: {@link app.showshelf.library.EpisodeFacts} for a listed episode, a date, a text, or null
 * @param near whether that is within two days of an air date of the episode
 */
record Change(Instant at, Kind kind, int season, String episode, Object value, boolean near) {
    private static final Duration NEAR = Duration.ofDays(2);

    /** What may change. */
    enum Kind {
        ANNOUNCED("season announced"), LISTED("episode listed"), DATED("episode dated"), MOVED("date moved"), RENAMED(
                "episode renamed"), SUMMARY("summary filled"), ENDED("show ended");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        /** Whether it says when an episode airs. */
        boolean isDate() {
            return this == LISTED || this == DATED || this == MOVED;
        }
    }

    /** Whether the moment is within two days of that day; no day is near nothing. */
    static boolean isNear(Instant at, LocalDate day) {
        return day != null && !at.isBefore(start(day).minus(NEAR)) && !at.isAfter(start(day.plusDays(1)).plus(NEAR));
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
