package app.showshelf.library;

import java.time.Instant;
import java.util.List;

/**
 * A show as the library has it, for the reconciliation.
 *
 * @param id the row's id
 * @param facts what the provider said last, without seasons
 * @param watching whether the user watches it
 * @param detailsCheckedAt the last good fetch of its facts; null when there was none
 * @param nextCheckAt from when on it, or the first of its seasons, may be fetched
 * @param attempts failed fetches of the show itself since the last good one
 * @param seasons by number
 * @param episodes of all seasons, hidden ones too
 * @param listed a change that a feed has listed and that no answer has shown yet; null when there is none
 */
public record StoredShow(long id, ShowFacts facts, boolean watching, Instant detailsCheckedAt, Instant nextCheckAt,
        int attempts, List<StoredSeason> seasons,
        List<StoredEpisode> episodes, ListedChange listed) {

    /** Of a show that no change feed has listed. */
    public StoredShow(long id, ShowFacts facts, boolean watching, Instant detailsCheckedAt, Instant nextCheckAt, int attempts,
            List<StoredSeason> seasons, List<StoredEpisode> episodes) {
        this(id, facts, watching, detailsCheckedAt, nextCheckAt, attempts, seasons, episodes, null);
    }
}
