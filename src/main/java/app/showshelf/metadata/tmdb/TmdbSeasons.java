package app.showshelf.metadata.tmdb;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.Failure;
import app.showshelf.library.SeasonFacts;
import app.showshelf.metadata.http.Fields;

/** TMDB's seasons and episodes in the words of the library. */
final class TmdbSeasons {
    private TmdbSeasons() {}

    /** Every season that is listed or came, by number. */
    static List<SeasonFacts> of(TmdbParts parts) {
        SortedMap<Integer, SeasonFacts> seasons = new TreeMap<>();
        for (TmdbAnswers.Season row : Fields.present(parts.show().seasons())) {
            if (row.number() != null && row.number() >= 0) {
                seasons.putIfAbsent(row.number(), season(row.number(), row));
            }
        }
        parts.seasons().forEach((number, body) -> seasons.merge(number, season(number, body), TmdbSeasons::completed));
        parts.failures().forEach((number, failure) -> seasons.computeIfPresent(number, (_, season) -> season.withFailure(failure)));
        return List.copyOf(seasons.values());
    }

    /** A listed season with the texts and episodes of its own answer, which is the newer one. */
    private static SeasonFacts completed(SeasonFacts listed, SeasonFacts body) {
        return new SeasonFacts(either(body.providerId(), listed.providerId()), listed.number(), either(body.name(), listed.name()),
                either(body.overview(), listed.overview()), either(body.airDate(), listed.airDate()),
                either(body.posterPath(), listed.posterPath()), either(listed.episodeCount(), body.episodeCount()), body.episodes(), null);
    }

    private static SeasonFacts season(int number, TmdbAnswers.Season raw) {
        List<EpisodeFacts> episodes = raw.episodes() == null ? null : episodes(number, raw.episodes());
        Integer given = Fields.counted(raw.episodeCount());
        Integer count = given == null && episodes != null ? Integer.valueOf(episodes.size()) : given;
        return new SeasonFacts(Fields.id(raw.id()), number, Fields.text(raw.name()), Fields.text(raw.overview()),
                Fields.date(raw.airDate()),
                Fields.text(raw.posterPath()), count, episodes, null);
    }

    /** Without rows that cannot be told apart from others. */
    private static List<EpisodeFacts> episodes(int season, List<TmdbAnswers.Episode> rows) {
        Set<String> ids = new HashSet<>();
        return Fields.present(rows)
                .stream()
                .map(row -> episode(season, row))
                .filter(episode -> episode.providerId() == null ? episode.number() != null : ids.add(episode.providerId()))
                .toList();
    }

    private static EpisodeFacts episode(int season, TmdbAnswers.Episode raw) {
        return new EpisodeFacts(Fields.id(raw.id()), Fields.counted(raw.number()), type(season, raw.type()), Fields.text(raw.name()),
                Fields.text(raw.overview()), Fields.date(raw.airDate()), null, Fields.positive(raw.runtime()),
                Fields.text(raw.stillPath()));
    }

    private static EpisodeType type(int season, String word) {
        if (season == 0) {
            return EpisodeType.SPECIAL;
        }
        return switch (word) {
            case "finale" -> EpisodeType.FINALE;
            case "mid_season" -> EpisodeType.MID_SEASON_FINALE;
            case null, default -> EpisodeType.REGULAR;
        };
    }

    private static <T> T either(T first, T second) {
        return Optional.ofNullable(first).orElse(second);
    }
}
