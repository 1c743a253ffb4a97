package app.showshelf;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A show as TMDB answers it, written episode by episode. */
final class WrittenShow {
    private final String id;
    private final SortedMap<Integer, List<Written>> seasons = new TreeMap<>();

    /** An episode; {@code id} is the provider's. */
    record Written(int id, int number, String name, String date, String overview) {
        /** With another place and the same texts. */
        Written at(int other) {
            return new Written(id, other, name, date, overview);
        }

        /** With another id. */
        Written as(int other) {
            return new Written(other, number, name, date, overview);
        }

        /** With another name. */
        Written named(String other) {
            return new Written(id, number, other, date, overview);
        }

        /** On another day. */
        Written on(String other) {
            return new Written(id, number, name, other, overview);
        }

        private String json() {
            return "{\"id\": %d, \"episode_number\": %d, \"name\": \"%s\", \"overview\": \"%s\", \"air_date\": \"%s\"}".formatted(id,
                    number,
                    name, overview, date);
        }
    }

    WrittenShow(String id) {
        this.id = id;
    }

    /** Episode {@code number} of a season as it is told in all tests that do not say otherwise. */
    static Written episode(int season, int number) {
        return new Written(season * 100 + number, number, "Title %d of %d".formatted(number, season),
                "20%02d-03-%02d".formatted(season, number), "What happens in %d of %d.".formatted(number, season));
    }

    /** The usual episodes 1 to that number. */
    static Written[] episodes(int season, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> episode(season, number)).toArray(Written[]::new);
    }

    WrittenShow season(int number, Written... episodes) {
        seasons.put(number, List.of(episodes));
        return this;
    }

    String json() {
        String rows = seasons.entrySet().stream().map(WrittenShow::row).collect(Collectors.joining(","));
        String parts = seasons.entrySet().stream().map(WrittenShow::part).collect(Collectors.joining());
        return "{\"id\": %s, \"name\": \"Show %s\", \"overview\": \"About it.\", \"status\": \"Ended\", \"seasons\": [%s]%s}"
                .formatted(id, id, rows, parts);
    }

    private static String row(Map.Entry<Integer, List<Written>> season) {
        return "{\"id\": %1$d, \"season_number\": %1$d, \"name\": \"Season %1$d\", \"air_date\": \"20%1$02d-03-01\", \"episode_count\": %2$d}"
                .formatted(season.getKey(), season.getValue().size());
    }

    private static String part(Map.Entry<Integer, List<Written>> season) {
        Stream<String> all = season.getValue().stream().map(Written::json);
        return ", \"season/%d\": {\"season_number\": %d, \"episodes\": [%s]}".formatted(season.getKey(), season.getKey(),
                all.collect(Collectors.joining(",")));
    }
}
