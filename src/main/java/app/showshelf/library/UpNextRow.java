package app.showshelf.library;

import app.showshelf.settings.ProviderId;

/** An episode with its show; as a query fills it. */
record UpNextRow(Long show, ProviderId provider, String providerId, String name, int season, EpisodeRow episode) {
    UpNext of(ShowProgress progress, Integer median) {
        SeasonProgress at = progress.next().orElseThrow();
        return new UpNext(show, new ShowRef(provider, providerId), name, season, episode, at.watched().intValue(),
                at.episodes().intValue(), progress.begun(), progress.lastWatched(), progress.left(median));
    }
}
