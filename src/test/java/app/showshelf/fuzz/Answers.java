package app.showshelf.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What both providers answer about a show with two seasons and specials, by the path that is asked for. */
final class Answers {
    static final String TMDB_SHOW = "/3/tv/7";
    static final String TVMAZE_SHOW = "/shows/7";
    static final String TVMAZE_EPISODES = "/shows/7/episodes";
    static final String TMDB_SEARCH = "/3/search/tv";
    static final String TVMAZE_SEARCH = "/search/shows";
    static final String TMDB_CHANGES = "/3/tv/changes";
    static final String TVMAZE_CHANGES = "/updates/shows";

    private Answers() {}

    static Map<String, JsonNode> all() {
        return Map.of(TMDB_SHOW, read(tmdb()), TVMAZE_SHOW,
                read("""
                        {"id": 7, "url": "https://www.tvmaze.com/shows/7/tide", "name": "The Tide", "language": "English", "genres": ["Drama", "Sea"],
                         "status": "Running", "premiered": "2024-01-05", "rating": {"average": 8.1}, "weight": 80, "network": {"name": "Harbour"},
                         "webChannel": null, "externals": {"imdb": "tt0000007", "thetvdb": 70}, "updated": 1760000000,
                         "image": {"medium": "https://static.tvmaze.com/m/1.jpg", "original": "https://static.tvmaze.com/o/1.jpg"},
                         "summary": "<p>A <b>harbour</b> at night.</p>", "_embedded": {"seasons": [
                         {"id": 10, "number": 1, "name": "", "premiereDate": "2024-01-05", "summary": "<p>One</p>"},
                         {"id": 20, "number": 2, "name": "", "premiereDate": "2025-01-05", "image": null}]}}"""),
                TVMAZE_EPISODES,
                read("[" + IntStream.of(1, 2).boxed()
                        .flatMap(season -> IntStream.rangeClosed(1, 4).mapToObj(
                                number -> """
                                        {"id": %1$d0%2$d, "season": %1$d, "number": %2$d, "type": "regular", "name": "Ebb %1$d.%2$d", "airdate": "202%1$d-03-0%2$d",
                                         "airstamp": "202%1$d-03-0%2$dT20:00:00+00:00", "runtime": 50, "summary": "<p>Water.</p>",
                                         "image": {"original": "https://static.tvmaze.com/o/%1$d%2$d.jpg"}}"""
                                        .formatted(season, number)))
                        .collect(Collectors.joining(",")) + "]"),
                TMDB_SEARCH, read("""
                        {"page": 1, "total_pages": 1, "results": [{"id": 7, "name": "The Tide", "original_name": "Tide", "overview": "Sea.",
                         "first_air_date": "2024-01-05", "genre_ids": [18, 35], "poster_path": "/a.jpg", "backdrop_path": null,
                         "vote_average": 7.5, "popularity": 12.5}, {"id": 8, "name": "Ebb"}]}"""),
                TVMAZE_SEARCH, read("""
                        [{"score": 0.9, "show": {"id": 7, "name": "The Tide", "genres": ["Drama"], "summary": "<p>Sea</p>"}},
                         {"score": 0.5, "show": {"id": 8, "name": "Ebb", "weight": 3}}]"""),
                TMDB_CHANGES, read("{\"results\": [{\"id\": 7, \"adult\": false}, {\"id\": 8}], \"page\": 1, \"total_pages\": 1}"),
                TVMAZE_CHANGES, read("{\"7\": 1760000000, \"8\": 1760000001, \"9\": 1}"));
    }

    static byte[] bytes(JsonNode answer) {
        return answer.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String tmdb() {
        return """
                {"id": 7, "name": "The Tide", "original_name": "Tide", "overview": "A harbour at night.", "status": "Returning Series",
                 "first_air_date": "2024-01-05", "networks": [{"id": 1, "name": "Harbour"}], "genres": [{"id": 18, "name": "Drama"}],
                 "original_language": "en", "poster_path": "/a.jpg", "backdrop_path": "/b.jpg", "vote_average": 8.1, "popularity": 33.3,
                 "external_ids": {"imdb_id": "tt0000007", "tvdb_id": 70}, "seasons": [
                 {"id": 30, "season_number": 0, "name": "Specials", "episode_count": 0},
                 {"id": 10, "season_number": 1, "name": "Season 1", "air_date": "2024-01-05", "episode_count": 4, "poster_path": "/c.jpg"},
                 {"id": 20, "season_number": 2, "name": "Season 2", "air_date": "2025-01-05", "episode_count": 4}], %s}"""
                .formatted(IntStream.of(1, 2).mapToObj(Answers::season).collect(Collectors.joining(",")));
    }

    private static String season(int season) {
        return "\"season/%1$d\": {\"id\": %1$d0, \"season_number\": %1$d, \"name\": \"Season %1$d\", \"episodes\": [%2$s]}".formatted(
                season,
                IntStream.rangeClosed(1, 4).mapToObj(number -> """
                        {"id": %1$d0%2$d, "episode_number": %2$d, "episode_type": "standard", "name": "Ebb %1$d.%2$d", "overview": "Water.",
                         "air_date": "202%1$d-03-0%2$d", "runtime": 50, "still_path": "/s%1$d%2$d.jpg"}""".formatted(season, number))
                        .collect(Collectors.joining(",")));
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
