package app.showshelf.library;

import java.time.LocalDate;
import java.util.List;

/**
 * What a provider says of one season.
 *
 * @param providerId the provider's id of the season; null if there is none
 * @param number 0 holds the specials; may be a year
 * @param name null when the provider has none
 * @param overview plain text, null when the provider has none
 * @param airDate the first episode's; null when unknown
 * @param posterPath null when there is none
 * @param episodeCount how many episodes the provider lists; null when it does not say
 * @param episodes all episodes of the season in the provider's order; null when they were not asked for or did not come
 * @param failure why asked-for episodes did not come; null otherwise
 */
public record SeasonFacts(String providerId, int number, String name, String overview, LocalDate airDate, String posterPath,
        Integer episodeCount, List<EpisodeFacts> episodes, Failure failure) {

    /** What the store has no room for is cut, or left out where half of it would be wrong. */
    public SeasonFacts {
        providerId = Lengths.orNone(providerId, Lengths.ID);
        name = Lengths.cut(name, Lengths.NAME);
        overview = Lengths.cut(overview, Lengths.OVERVIEW);
        posterPath = Lengths.orNone(posterPath, Lengths.ADDRESS);
    }

    /** The same season with its episodes. */
    public SeasonFacts withEpisodes(List<EpisodeFacts> all) {
        return new SeasonFacts(providerId, number, name, overview, airDate, posterPath, episodeCount, List.copyOf(all), null);
    }

    /** The same season, whose episodes did not come. */
    public SeasonFacts withFailure(Failure why) {
        return new SeasonFacts(providerId, number, name, overview, airDate, posterPath, episodeCount, null, why);
    }
}
