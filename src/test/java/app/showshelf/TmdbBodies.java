package app.showshelf;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers as TMDB writes them. */
public final class TmdbBodies {
    private TmdbBodies() {}

    /** A show that has ended, with all its seasons in the same answer. */
    public static String show(int id, int seasons, int episodes) {
        return show(id, seasons, episodes, "Summary");
    }

    /** The same, with that summary of each episode. */
    public static String show(int id, int seasons, int episodes, String overview) {
        String rows = numbers(seasons).map(season -> """
                {"id": %d, "season_number": %d, "name": "Season %d", "air_date": "2011-01-01", "episode_count": %d}"""
                .formatted(id * 100 + season, season, season, episodes)).collect(Collectors.joining(","));
        String parts = numbers(seasons).map(season -> ", \"season/%d\": %s".formatted(season, season(id, season, episodes, overview)))
                .collect(Collectors.joining());
        return """
                {"id": %d, "name": "Show %d", "status": "Ended", "number_of_seasons": %d, "seasons": [%s]%s}"""
                .formatted(id, id, seasons, rows, parts);
    }

    /** One season. */
    static String season(int id, int season, int episodes, String overview) {
        return "{\"season_number\": %d, \"episodes\": [%s]}".formatted(season,
                numbers(episodes)
                        .map(episode -> """
                                {"id": %d, "season_number": %d, "episode_number": %d, "name": "Title %d", "overview": "%s", "air_date": "2011-01-%02d"}"""
                                .formatted(id * 10_000 + season * 1_000 + episode, season, episode, episode, overview, 1 + episode % 28))
                        .collect(Collectors.joining(",")));
    }

    private static Stream<Integer> numbers(int count) {
        return IntStream.rangeClosed(1, count).boxed();
    }
}
