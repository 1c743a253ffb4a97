package app.showshelf.metadata.tmdb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.Placeholders;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;

/** Names and summaries in the next best language where the best one has none. */
final class TmdbTexts {
    private TmdbTexts() {}

    /** The numbers of the seasons with an episode that has no name of its own. */
    static SortedSet<Integer> unnamed(ShowFacts facts) {
        SortedSet<Integer> numbers = new TreeSet<>();
        facts.seasons().stream()
                .filter(season -> season.episodes() != null && season.episodes().stream().anyMatch(TmdbTexts::isUnnamed))
                .forEach(season -> numbers.add(season.number()));
        return numbers;
    }

    /** Whether the show itself is told of in another language only: TMDB answers with the name in its own then. */
    static boolean isUntold(ShowFacts facts, String language) {
        boolean foreign = facts.language() != null && !language.startsWith(facts.language());
        return foreign && (facts.overview() == null || facts.name().isEmpty());
    }

    /** What is missing in one answer from another. */
    static ShowFacts filled(ShowFacts facts, ShowFacts other, String language) {
        boolean named = !isUntold(facts, language) || other.name().isEmpty();
        Map<Integer, SeasonFacts> seasons = new HashMap<>();
        other.seasons().forEach(season -> seasons.put(season.number(), season));
        return new ShowFacts(facts.ref(), facts.imdbId(), facts.tvdbId(), named ? facts.name() : other.name(), facts.originalName(),
                either(facts.overview(), other.overview()), facts.status(), facts.firstAirDate(), facts.network(), facts.language(),
                facts.genres(), facts.posterPath(), facts.backdropPath(), facts.rating(), facts.popularity(), facts.page(),
                facts.seasons().stream().map(season -> filled(season, seasons.get(season.number()))).toList(), facts.changedAt());
    }

    private static SeasonFacts filled(SeasonFacts season, SeasonFacts other) {
        if (other == null) {
            return season;
        }
        List<EpisodeFacts> episodes = season.episodes() == null || other.episodes() == null
                ? season.episodes()
                : filled(season.episodes(), other.episodes());
        return new SeasonFacts(season.providerId(), season.number(), either(season.name(), other.name()),
                either(season.overview(), other.overview()), season.airDate(), season.posterPath(), season.episodeCount(), episodes,
                season.failure());
    }

    private static List<EpisodeFacts> filled(List<EpisodeFacts> episodes, List<EpisodeFacts> others) {
        Map<String, EpisodeFacts> byId = new HashMap<>();
        others.stream().filter(other -> other.providerId() != null)
                .forEach(other -> byId.put(other.providerId(), other));
        return episodes.stream().map(episode -> filled(episode, byId.get(episode.providerId()))).toList();
    }

    private static EpisodeFacts filled(EpisodeFacts episode, EpisodeFacts other) {
        if (other == null) {
            return episode;
        }
        String name = isUnnamed(episode) && !isUnnamed(other) ? other.name() : episode.name();
        return new EpisodeFacts(episode.providerId(), episode.number(), episode.type(), name, either(episode.overview(), other.overview()),
                episode.airDate(), episode.airStamp(), episode.runtimeMinutes(), episode.stillPath());
    }

    private static boolean isUnnamed(EpisodeFacts episode) {
        return Placeholders.isPlaceholder(episode.name(), episode.number());
    }

    private static String either(String first, String second) {
        return first == null ? second : first;
    }
}
