package app.showshelf.metadata.tvmaze;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What TVmaze sends, as far as we use it. Every component may be null, and so may the elements of lists. */
interface TvMazeAnswers {

    /** A row of the answer to a search. */
    record Found(Show show) {}

    /** A show; its seasons come only where they were asked for. */
    record Show(String id, String url, String name, String status, String language, List<String> genres, String premiered, Rating rating,
            Double weight, Named network, Named webChannel, Externals externals, Image image, String summary, Double updated,
            @JsonProperty("_embedded") Embedded embedded) {}

    /** What was asked for together with a show. */
    record Embedded(List<Season> seasons) {}

    /** An average of 0 to 10. */
    record Rating(Double average) {}

    /** Something that has a name. */
    record Named(String name) {}

    /** The ids of other catalogues. */
    record Externals(String imdb, String thetvdb) {}

    /** Addresses of one picture in two sizes. */
    record Image(String medium, String original) {}

    /** A season. How many episodes it is planned to have is not read: plans are not kept up to date. */
    record Season(String id, Integer number, String name, String premiereDate, Image image, String summary) {}

    /** An episode; its number is null for a special. */
    record Episode(String id, Integer season, Integer number, String type, String name, String airdate, String airstamp, Integer runtime,
            Image image, String summary) {}
}
