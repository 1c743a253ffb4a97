package app.showshelf.library;

import java.time.Instant;

import app.showshelf.settings.ProviderId;

/**
 * An episode by its provider's names, with its mark.
 *
 * @param number null where it has none
 * @param providerId null where it has none
 * @param watchedAt null where there is no mark
 */
record MarkedEpisode(ShowRef show, int season, Integer number, String providerId, Instant watchedAt, int plays) {
    MarkedEpisode(ProviderId provider, String showId, int season, Integer number, String providerId, Instant watchedAt, int plays) {
        this(new ShowRef(provider, showId), season, number, providerId, watchedAt, plays);
    }
}
