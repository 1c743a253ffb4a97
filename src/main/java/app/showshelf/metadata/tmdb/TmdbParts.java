package app.showshelf.metadata.tmdb;

import java.util.SortedMap;

import app.showshelf.library.Failure;

/**
 * All that was fetched of one show.
 *
 * @param show the show with its list of seasons
 * @param externalIds null where they did not come
 * @param seasons those that came with their episodes, by number
 * @param failures why the others did not come, by number
 */
record TmdbParts(TmdbAnswers.Show show, TmdbAnswers.ExternalIds externalIds, SortedMap<Integer, TmdbAnswers.Season> seasons,
        SortedMap<Integer, Failure> failures) {}
