package app.showshelf.metadata.tvmaze;

import java.util.List;
import java.util.SortedMap;

import app.showshelf.library.Failure;

/**
 * All that was fetched of one show.
 *
 * @param show the show
 * @param seasons its list of seasons
 * @param episodes by number of season; a season is missing where its episodes were not asked for or did not come
 * @param failures why they did not come, by number of season
 */
record TvMazeParts(TvMazeAnswers.Show show, List<TvMazeAnswers.Season> seasons, SortedMap<Integer, List<TvMazeAnswers.Episode>> episodes,
        SortedMap<Integer, Failure> failures) {}
