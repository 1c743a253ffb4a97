package app.showshelf.ui.settings;

import java.time.Duration;

import app.showshelf.library.LibraryCounts;
import app.showshelf.settings.ProviderId;

/**
 * What a sync mode costs now.
 *
 * @param seasons to be fetched
 * @param time about how long
 */
record SyncCost(int seasons, Duration time) {
    /** What the shows that are being watched are owed. */
    static SyncCost onDemand(LibraryCounts counts, ProviderId provider) {
        return of(counts.incompleteWatchedSeasons(), counts.watching(), provider);
    }

    /** What the other shows are owed on top of that. */
    static SyncCost greedyMore(LibraryCounts counts, ProviderId provider) {
        return of(counts.incompleteSeasons() - counts.incompleteWatchedSeasons(), counts.shows() - counts.watching(), provider);
    }

    /** One request brings a show with its seasons, so there are never more requests than shows. */
    private static SyncCost of(int seasons, int shows, ProviderId provider) {
        return new SyncCost(seasons, perRequest(provider).multipliedBy(Math.min(seasons, shows)));
    }

    /** What the provider's limit and its usual answer take. */
    private static Duration perRequest(ProviderId provider) {
        return switch (provider) {
            case TVMAZE -> Duration.ofMillis(600);
            case TMDB -> Duration.ofMillis(200);
            case SAMPLE -> Duration.ofMillis(50);
        };
    }
}
