package app.showshelf.metadata.tmdb;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What TMDB sends, as far as we use it. Every component may be null, and so may the elements of lists. */
interface TmdbAnswers {

    /** A page of a list. */
    record Page(List<Row> results) {}

    /** A show in a list. */
    record Row(String id, String name, @JsonProperty("original_name") String originalName, String overview,
            @JsonProperty("first_air_date") String firstAirDate, @JsonProperty("genre_ids") List<String> genreIds,
            @JsonProperty("poster_path") String posterPath, @JsonProperty("backdrop_path") String backdropPath,
            @JsonProperty("vote_average") Double voteAverage, Double popularity) {}

    /** A page of the list of changes. */
    record Changes(List<Change> results, @JsonProperty("total_pages") Integer totalPages) {}

    /** A show that has changed. */
    record Change(String id) {}

    /** Something that has a name. */
    record Named(String id, String name) {}

    /** All genres. */
    record Genres(List<Named> genres) {}

    /** The ids of other catalogues. */
    record ExternalIds(@JsonProperty("imdb_id") String imdbId, @JsonProperty("tvdb_id") String tvdbId) {}

    /** Says nothing that we need, but only a provider that accepts the key sends it. */
    record Configuration(Object images) {}

    /**
     * A show.
     *
     * @param seasons the list of seasons, without episodes
     * @param parts every other property, read as a season; those named {@code season/1} are what was appended
     */
    record Show(String id, String name, @JsonProperty("original_name") String originalName, String overview, String status,
            @JsonProperty("first_air_date") String firstAirDate, List<Named> networks,
            @JsonProperty("original_language") String originalLanguage, List<Named> genres, @JsonProperty("poster_path") String posterPath,
            @JsonProperty("backdrop_path") String backdropPath, @JsonProperty("vote_average") Double voteAverage, Double popularity,
            @JsonProperty("external_ids") ExternalIds externalIds, List<Season> seasons, @JsonAnySetter Map<String, Season> parts) {}

    /** A season; its episodes are null in the show's own list of seasons. */
    record Season(String id, @JsonProperty("season_number") Integer number, String name, String overview,
            @JsonProperty("air_date") String airDate, @JsonProperty("poster_path") String posterPath,
            @JsonProperty("episode_count") Integer episodeCount, List<Episode> episodes) {}

    /** An episode. */
    record Episode(String id, @JsonProperty("episode_number") Integer number, @JsonProperty("episode_type") String type, String name,
            String overview, @JsonProperty("air_date") String airDate, Integer runtime, @JsonProperty("still_path") String stillPath) {}
}
