package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a provider says of one episode.
 *
 * @param providerId the provider's id of the episode, its identity; null if the provider gives none
 * @param number the place in the season; null for TVmaze's specials
 * @param type never null
 * @param name null when the provider has none
 * @param overview plain text, null when the provider has none
 * @param airDate in the country of the first broadcast; null when unknown
 * @param airStamp the moment of the first broadcast in UTC; null when unknown
 * @param runtimeMinutes null when unknown
 * @param stillPath what {@code MetadataProvider.picture} understands; null when there is none
 */
public record EpisodeFacts(String providerId, Integer number, EpisodeType type, String name, String overview, LocalDate airDate,
        Instant airStamp, Integer runtimeMinutes, String stillPath) {

    /** What the store has no room for is cut, or left out where half of it would be wrong. */
    public EpisodeFacts {
        providerId = Lengths.orNone(providerId, Lengths.ID);
        name = Lengths.cut(name, Lengths.EPISODE_NAME);
        overview = Lengths.cut(overview, Lengths.OVERVIEW);
        stillPath = Lengths.orNone(stillPath, Lengths.ADDRESS);
    }
}
