package app.showshelf.library;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of a provider's list: enough to recognise a show and to put it on the shelf at once.
 *
 * @param ref the show
 * @param name never null
 * @param originalName null when the provider has none
 * @param overview plain text, null when the provider has none
 * @param status {@link ShowStatus#UNKNOWN} where lists do not carry it
 * @param firstAirDate null when unknown
 * @param network null when lists do not carry it
 * @param genres the provider's words; may be empty
 * @param posterPath what {@code MetadataProvider.picture} understands; null when there is none
 * @param backdropPath the same
 * @param rating 0 to 10; null when nobody has rated
 * @param popularity the provider's own scale; null when unknown
 */
public record ShowSummary(ShowRef ref, String name, String originalName, String overview, ShowStatus status, LocalDate firstAirDate,
        String network, List<String> genres, String posterPath, String backdropPath, Double rating, Double popularity) {

    /** What the store has no room for is cut, or left out where half of it would be wrong. */
    public ShowSummary {
        name = Lengths.cut(name, Lengths.NAME);
        originalName = Lengths.cut(originalName, Lengths.NAME);
        overview = Lengths.cut(overview, Lengths.OVERVIEW);
        network = Lengths.cut(network, Lengths.NETWORK);
        genres = Lengths.genres(genres);
        posterPath = Lengths.orNone(posterPath, Lengths.ADDRESS);
        backdropPath = Lengths.orNone(backdropPath, Lengths.ADDRESS);
    }
}
