package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a provider says of one show, with its seasons.
 *
 * @param ref the show; its id may differ from the one asked for when the provider has merged two shows
 * @param imdbId null when unknown
 * @param tvdbId null when unknown
 * @param name never null
 * @param originalName null when the provider has none
 * @param overview plain text, null when the provider has none
 * @param status never null
 * @param firstAirDate null when unknown
 * @param network the broadcaster or service; null when unknown
 * @param language ISO 639-1 code where the provider gives one; null when unknown
 * @param genres the provider's words; may be empty
 * @param posterPath what {@code MetadataProvider.picture} understands; null when there is none
 * @param backdropPath the same
 * @param rating 0 to 10; null when nobody has rated
 * @param popularity the provider's own scale, larger is more popular; null when unknown
 * @param page where the provider shows it to people; null when there is no such page
 * @param seasons every season that the provider lists, by number
 * @param changedAt when the provider has changed anything of it last; null when it does not say
 */
public record ShowFacts(ShowRef ref, String imdbId, String tvdbId, String name, String originalName, String overview, ShowStatus status,
        LocalDate firstAirDate, String network, String language, List<String> genres, String posterPath, String backdropPath, Double rating,
        Double popularity, String page, List<SeasonFacts> seasons, Instant changedAt) {

    /** What the store has no room for is cut, or left out where half of it would be wrong. */
    public ShowFacts {
        imdbId = Lengths.orNone(imdbId, Lengths.FOREIGN_ID);
        tvdbId = Lengths.orNone(tvdbId, Lengths.FOREIGN_ID);
        name = Lengths.cut(name, Lengths.NAME);
        originalName = Lengths.cut(originalName, Lengths.NAME);
        overview = Lengths.cut(overview, Lengths.OVERVIEW);
        network = Lengths.cut(network, Lengths.NETWORK);
        language = Lengths.orNone(language, Lengths.LANGUAGE);
        genres = Lengths.genres(genres);
        posterPath = Lengths.orNone(posterPath, Lengths.ADDRESS);
        backdropPath = Lengths.orNone(backdropPath, Lengths.ADDRESS);
        page = Lengths.orNone(page, Lengths.ADDRESS);
    }

    /** Of a provider that does not say when it has changed anything. */
    public ShowFacts(ShowRef ref, String imdbId, String tvdbId, String name, String originalName, String overview, ShowStatus status,
            LocalDate firstAirDate, String network, String language, List<String> genres, String posterPath, String backdropPath,
            Double rating, Double popularity, String page, List<SeasonFacts> seasons) {
        this(ref, imdbId, tvdbId, name, originalName, overview, status, firstAirDate, network, language, genres, posterPath, backdropPath,
                rating, popularity, page, seasons, null);
    }

    /** The same show with other seasons. */
    public ShowFacts withSeasons(List<SeasonFacts> other) {
        return new ShowFacts(ref, imdbId, tvdbId, name, originalName, overview, status, firstAirDate, network, language, genres, posterPath,
                backdropPath, rating, popularity, page, List.copyOf(other), changedAt);
    }
}
