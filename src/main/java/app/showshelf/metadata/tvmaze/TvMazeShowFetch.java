package app.showshelf.metadata.tvmaze;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

import app.showshelf.library.Failure;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.FailureScope;
import app.showshelf.metadata.http.Fields;

/**
 * Fetches one show: one request for the show with its list of seasons, one for all episodes. Where the second fails,
 * each wanted season is asked for alone.
 */
final class TvMazeShowFetch {
    private final TvMazeApi api;
    private final Lane lane;
    private final SortedMap<Integer, List<TvMazeAnswers.Episode>> episodes = new TreeMap<>();
    private final SortedMap<Integer, Failure> failures = new TreeMap<>();

    TvMazeShowFetch(TvMazeApi api, Lane lane) {
        this.api = api;
        this.lane = lane;
    }

    /** Asks for the show alone. */
    TvMazeParts fetchDetails(String showId) throws ProviderException, InterruptedException {
        TvMazeAnswers.Show show = api.show(showId, lane);
        List<TvMazeAnswers.Season> seasons = show.embedded() == null ? List.of() : Fields.present(show.embedded().seasons());
        return new TvMazeParts(show, seasons, episodes, failures);
    }

    /** Asks for the show and for its episodes, also where nobody knows yet which seasons to want; not where there are none. */
    TvMazeParts fetch(String showId, SortedSet<Integer> wanted) throws ProviderException, InterruptedException {
        TvMazeParts parts = fetchDetails(showId);
        if (!wanted.isEmpty() || !parts.seasons().isEmpty()) {
            fetchEpisodes(parts.show().id(), parts.seasons(), wanted);
        }
        return parts;
    }

    private void fetchEpisodes(String showId, List<TvMazeAnswers.Season> seasons, Collection<Integer> wanted)
            throws ProviderException, InterruptedException {
        try {
            List<TvMazeAnswers.Episode> all = api.episodes(showId, lane);
            seasons.stream().filter(season -> season.number() != null && season.number() >= 0)
                    .forEach(season -> take(season.number(), List.of()));
            all.stream().filter(episode -> episode.season() != null && episode.season() >= 0)
                    .forEach(episode -> take(episode.season(), List.of(episode)));
        } catch (ProviderException e) {
            FailureScope.rethrowIfOfTheProvider(e);
            for (TvMazeAnswers.Season season : seasons) {
                if (season.number() != null && wanted.contains(season.number())) {
                    askAlone(season);
                }
            }
        }
    }

    private void askAlone(TvMazeAnswers.Season season) throws ProviderException, InterruptedException {
        try {
            take(season.number(), api.seasonEpisodes(season.id(), lane));
        } catch (ProviderException e) {
            FailureScope.rethrowIfOfTheProvider(e);
            failures.put(season.number(), e.failure());
        }
    }

    private void take(int season, List<TvMazeAnswers.Episode> more) {
        episodes.computeIfAbsent(season, _ -> new ArrayList<>()).addAll(more);
    }
}
