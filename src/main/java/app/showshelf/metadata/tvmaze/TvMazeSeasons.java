package app.showshelf.metadata.tvmaze;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.SeasonFacts;
import app.showshelf.metadata.http.Fields;

/**
 * TVmaze's seasons and episodes in the words of the library. How many episodes a season has is known once they are listed:
 * the number that TVmaze gives a season is a plan, and a plan that was never carried out must not leave the season incomplete.
 */
final class TvMazeSeasons {
    private TvMazeSeasons() {}

    /** Every season that is listed or has an episode, by number, which may be a year. */
    static List<SeasonFacts> of(TvMazeParts parts) {
        SortedMap<Integer, SeasonFacts> seasons = new TreeMap<>();
        for (TvMazeAnswers.Season row : parts.seasons()) {
            if (row.number() != null && row.number() >= 0) {
                seasons.putIfAbsent(row.number(), listed(row));
            }
        }
        parts.episodes().forEach((number, rows) -> seasons.compute(number, (_, listed) -> filled(number, listed, episodes(rows))));
        parts.failures().forEach((number, failure) -> seasons.computeIfPresent(number, (_, season) -> season.withFailure(failure)));
        return List.copyOf(seasons.values());
    }

    private static SeasonFacts listed(TvMazeAnswers.Season row) {
        return new SeasonFacts(Fields.id(row.id()), row.number(), Fields.text(row.name()), HtmlText.plain(row.summary()),
                Fields.date(row.premiereDate()), TvMazePictures.path(row.image()), null, null, null);
    }

    private static SeasonFacts filled(int number, SeasonFacts listed, List<EpisodeFacts> episodes) {
        SeasonFacts season = listed == null
                ? new SeasonFacts(null, number, null, null, firstDate(episodes), null, null, null, null)
                : listed;
        return new SeasonFacts(season.providerId(), number, season.name(), season.overview(), season.airDate(), season.posterPath(),
                episodes.size(), episodes, null);
    }

    private static LocalDate firstDate(List<EpisodeFacts> episodes) {
        return episodes.stream().map(EpisodeFacts::airDate).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Without rows that cannot be told apart from others. */
    private static List<EpisodeFacts> episodes(List<TvMazeAnswers.Episode> rows) {
        Set<String> ids = new HashSet<>();
        return Fields.present(rows)
                .stream()
                .map(TvMazeSeasons::episode)
                .filter(episode -> episode.providerId() == null ? episode.number() != null : ids.add(episode.providerId()))
                .toList();
    }

    private static EpisodeFacts episode(TvMazeAnswers.Episode row) {
        return new EpisodeFacts(Fields.id(row.id()), Fields.counted(row.number()), type(row), Fields.text(row.name()),
                HtmlText.plain(row.summary()),
                Fields.date(row.airdate()), Fields.moment(row.airstamp()), Fields.positive(row.runtime()),
                TvMazePictures.path(row.image()));
    }

    private static EpisodeType type(TvMazeAnswers.Episode row) {
        boolean special = row.number() == null || row.type() != null && row.type().endsWith("_special");
        return special ? EpisodeType.SPECIAL : EpisodeType.REGULAR;
    }
}
