package app.showshelf.library;

import java.time.Instant;

/**
 * How far the user has come in one season of a show; as a query fills it. Specials are not counted.
 *
 * @param show the show's row
 * @param season the season's number
 * @param episodes how many are stored
 * @param watched how many are marked
 * @param toWatch how many have aired and are not marked
 * @param first the first of these, as {@link ShowProgress#KEY} packs it; null when there is none
 * @param minutes what these last together, as far as it is known; null when of none
 * @param unknown how many of these have no runtime
 * @param lastWatched the latest mark; null when there is none
 */
record SeasonProgress(Long show, int season, Long episodes, Long watched, Long toWatch, Long first, Long minutes, Long unknown,
        Instant lastWatched) {

    boolean begun() {
        return watched > 0;
    }

    boolean owes() {
        return toWatch > 0;
    }
}
