package app.showshelf.library;

import java.time.Instant;
import java.util.List;

/**
 * What a fetch means for one show in the store: facts only, never a mark.
 *
 * @param showId the row's id
 * @param details the show's facts; null when they stay as they are
 * @param detailsCheckedAt the moment of a good answer; null when there was none
 * @param attempts failed fetches of the show itself since the last good one
 * @param failure why the show itself could not be had; null when it could
 * @param next when a show without seasons is looked at next; where there are seasons, theirs counts
 * @param seasons the seasons that are new or change
 * @param goneSeasons ids of seasons that the provider no longer lists and that hold nothing
 * @param added new episodes
 * @param updated episodes with other facts, in another season, or back again
 * @param hidden ids of episodes that the provider no longer lists
 * @param deleted ids of hidden episodes without a mark that were missing again
 * @param now when the answer was reconciled
 * @param summary the same in numbers
 * @param listing what feeds have listed of the show
 */
public record ShowChanges(long showId, ShowFacts details, Instant detailsCheckedAt, int attempts, Failure failure, NextLook next,
        List<SeasonChange> seasons, List<Long> goneSeasons, List<NewEpisode> added, List<EpisodeChange> updated, List<Long> hidden,
        List<Long> deleted, Instant now, ChangeSummary summary,
        Listing listing) {

    /**
     * A change that a feed has listed and that is still to come.
     *
     * @param seen as it was known when the provider was asked; null when none was
     * @param left what is left of it after the answer; null when nothing is
     */
    public record Listing(ListedChange seen, ListedChange left) {}

    /** A season's facts (null: unchanged), how the sync stands with it, and what changed in it (null: its episodes did not come). */
    public record SeasonChange(int number, SeasonFacts facts, SeasonState state, ChangeSummary summary) {}

    /** An episode to store. */
    public record NewEpisode(int season, EpisodeFacts facts) {}

    /** An episode whose facts change, which moves to that season, and which is listed from now on. */
    public record EpisodeChange(long id, int season, EpisodeFacts facts) {}
}
