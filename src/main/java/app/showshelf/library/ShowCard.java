package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A show as the shelf shows it.
 *
 * @param id the row's id
 * @param ref the show at its provider
 * @param name never null
 * @param originalName null when it has no other
 * @param status never null
 * @param firstAirDate null when unknown
 * @param lastAirDate of the last episode with a date that is not in the future; null when there is none
 * @param network null when unknown
 * @param genres may be empty
 * @param posterPath null when there is none
 * @param rating 0 to 10; null when unknown
 * @param watching whether the user watches it
 * @param addedAt when it came into the library
 * @param lastOpenedAt null when it was never opened
 * @param lastWatchedAt when the last mark was set; null when there is none
 * @param seasons how many seasons are stored, specials included
 * @param incompleteSeasons how many of them the sync still owes a fetch
 * @param episodes how many episodes are stored, specials included
 * @param watched how many aired episodes are marked, specials excluded
 * @param aired how many episodes have aired, specials excluded
 * @param marked how many episodes are marked, specials included
 * @param next the next episode to air; null when none is known
 * @param failure why the last fetch of one of its seasons failed; null when none did
 */
public record ShowCard(long id, ShowRef ref, String name, String originalName, ShowStatus status, LocalDate firstAirDate,
        LocalDate lastAirDate, String network,
        List<String> genres, String posterPath, Double rating, boolean watching, Instant addedAt, Instant lastOpenedAt,
        Instant lastWatchedAt, int seasons, int incompleteSeasons,
        int episodes, int watched, int aired, int marked, NextEpisode next, Failure failure) {

    /** Aired and not watched. */
    public int toWatch() {
        return aired - watched;
    }
}
