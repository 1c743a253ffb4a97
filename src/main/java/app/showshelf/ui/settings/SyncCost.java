package app.showshelf.ui.settings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

import app.showshelf.library.FetchCost;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.metadata.tvmaze.TvMazeProvider;
import app.showshelf.settings.Limits;

/**
 * What a sync mode costs.
 *
 * @param shows that it keeps complete
 * @param seasons to be fetched now
 * @param time about how long that takes
 * @param requestsADay about how many requests follow each day
 */
record SyncCost(int shows, int seasons, Duration time, long requestsADay) {
    /** What one request of TMDB brings. */
    private static final int SEASONS_TOGETHER = 20;
    /** Looks at a show each day: every six hours around an episode, every week while it goes on, every quarter after its end. */
    private static final double AIRING = 1.5;
    private static final double GOING_ON = 1.0 / 7;
    private static final double ENDED = 1.0 / 90;
    /** Answers take their time, too: so many milliseconds for each, however many may be asked for at once. */
    private static final double TMDB_ANSWER = 60;

    /** What the shows that are being watched are owed. */
    static SyncCost onDemand(Collection<FetchCost> costs, Limits limits) {
        return of(costs.stream().filter(FetchCost::watching).toList(), costs.stream().filter(FetchCost::watching).toList(), limits);
    }

    /** What the other shows are owed on top of that; shows and requests of each day are those of the whole library. */
    static SyncCost greedy(Collection<FetchCost> costs, Limits limits) {
        return of(costs.stream().filter(cost -> !cost.watching()).toList(), costs, limits);
    }

    /** Providers are asked at the same time, so the slowest says how long it takes. */
    private static SyncCost of(List<FetchCost> owed, Collection<FetchCost> kept, Limits limits) {
        double millis = owed.stream().mapToDouble(cost -> requests(cost) * perRequest(cost, limits)).max().orElse(0);
        return new SyncCost(kept.stream().mapToInt(FetchCost::shows).sum(), owed.stream().mapToInt(FetchCost::owedSeasons).sum(),
                Duration.ofMillis((long) millis), rounded(kept.stream().mapToDouble(SyncCost::aDay).sum()));
    }

    /** To two digits, since it is an estimate. */
    private static long rounded(double exact) {
        return new BigDecimal(exact).round(new MathContext(2)).setScale(0, RoundingMode.HALF_UP).longValue();
    }

    private static double requests(FetchCost cost) {
        return switch (cost.provider()) {
            case TVMAZE -> 2.0 * cost.owedShows();
            case TMDB -> Math.max(cost.owedShows(), Math.ceil((double) cost.owedSeasons() / SEASONS_TOGETHER));
            case SAMPLE -> cost.owedShows();
        };
    }

    private static double perRequest(FetchCost cost, Limits limits) {
        return switch (cost.provider()) {
            case TVMAZE -> 10_000.0 / Limits.under(TvMazeProvider.LIMIT.requests(), limits.tvmaze());
            case TMDB -> Math.max(TMDB_ANSWER, 1000.0 / Limits.under(TmdbProvider.LIMIT.requests(), limits.tmdb()));
            case SAMPLE -> 1;
        };
    }

    private static double aDay(FetchCost cost) {
        int goOn = Math.max(0, cost.shows() - cost.airing() - cost.ended());
        double looks = AIRING * cost.airing() + GOING_ON * goOn + ENDED * Math.min(cost.ended(), cost.shows() - cost.airing());
        return switch (cost.provider()) {
            case TVMAZE -> 2 * looks;
            case TMDB -> looks;
            case SAMPLE -> 0;
        };
    }
}
