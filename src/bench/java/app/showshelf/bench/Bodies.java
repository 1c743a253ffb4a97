package app.showshelf.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.showshelf.library.EpisodeFacts;

/** A generated show in the shape of TMDB's answers, as recorded ones have it: crew and guests are empty. */
final class Bodies {
    private final GeneratedShow show;
    private final String head;
    private final List<byte[]> seasons;

    Bodies(GeneratedShow show) {
        this.show = show;
        this.head = head(show);
        this.seasons = IntStream.rangeClosed(1, show.seasons()).mapToObj(number -> season(show, number).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    byte[] season(int number) {
        return seasons.get(number - 1);
    }

    /** The show with what was appended: {@code season/1,external_ids}. */
    byte[] show(String appended) {
        String parts = Arrays.stream(appended.split(",")).filter(part -> !part.isEmpty()).map(this::part).collect(Collectors.joining());
        return (head + parts + "}").getBytes(StandardCharsets.UTF_8);
    }

    /** What does not exist is left out. */
    private String part(String name) {
        if (!name.startsWith("season/")) {
            return ",\"%s\":{\"imdb_id\":\"tt%07d\",\"tvdb_id\":%d,\"facebook_id\":null}".formatted(name, show.id(), show.id());
        }
        int number = Integer.parseInt(name.substring("season/".length()));
        boolean exists = number >= 1 && number <= seasons.size();
        return exists ? ",\"" + name + "\":" + new String(season(number), StandardCharsets.UTF_8) : "";
    }

    private static String head(GeneratedShow show) {
        String seasons = IntStream.rangeClosed(1, show.seasons()).mapToObj(number -> """
                {"air_date":"%s","episode_count":%d,"id":%d,"name":"Season %d","overview":"","poster_path":null,"season_number":%d,\
                "vote_average":7.1}""".formatted(show.airDate(number, 1), show.episodesPerSeason(), show.seasonId(number), number, number))
                .collect(Collectors.joining(","));
        return """
                {"adult":false,"backdrop_path":null,"created_by":[],"episode_run_time":[],"first_air_date":"%s","genres":[{"id":18,\
                "name":"Drama"}],"homepage":"","id":%d,"in_production":false,"languages":["en"],"last_air_date":null,"name":"%s",\
                "networks":[{"id":1,"name":"Network"}],"number_of_seasons":%d,"original_language":"en","original_name":"%s",\
                "overview":"Generated.","popularity":%d.0,"poster_path":null,"seasons":[%s],"status":"Ended","tagline":"",\
                "type":"Scripted","vote_average":7.5,"vote_count":100""".formatted(show.airDate(1, 1), show.id(), show.name(),
                show.seasons(), show.name(), show.id(), seasons);
    }

    private static String season(GeneratedShow show, int number) {
        String episodes = IntStream.rangeClosed(1, show.episodesPerSeason())
                .mapToObj(episode -> episode(show, number, show.episode(number, episode)))
                .collect(Collectors.joining(","));
        return """
                {"_id":"%024x","air_date":"%s","episodes":[%s],"name":"Season %d","networks":[],"overview":"","id":%d,"poster_path":null,\
                "season_number":%d,"vote_average":7.1}""".formatted(show.seasonId(number), show.airDate(number, 1), episodes, number,
                show.seasonId(number), number);
    }

    private static String episode(GeneratedShow show, int season, EpisodeFacts facts) {
        return """
                {"air_date":"%s","episode_number":%d,"episode_type":"standard","id":%s,"name":"%s","overview":"%s","production_code":"",\
                "runtime":%d,"season_number":%d,"show_id":%d,"still_path":"%s","vote_average":7.25,"vote_count":12,"crew":[],\
                "guest_stars":[]}""".formatted(facts.airDate(), facts.number(), facts.providerId(), facts.name(), facts.overview(),
                facts.runtimeMinutes(), season, show.id(), facts.stillPath());
    }
}
