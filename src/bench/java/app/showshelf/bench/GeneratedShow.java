package app.showshelf.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.ShowSummary;
import app.showshelf.settings.ProviderId;

/** A show that exists for the benchmark alone. Everything follows from its id, so that both processes know it. */
record GeneratedShow(int id, int seasons, int episodesPerSeason) {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    /** Ids from here on belong to the many shows with few episodes. */
    private static final int LARGE = 100_000;

    /** 60 shows with 331 seasons and 29,790 episodes. */
    static List<GeneratedShow> few() {
        return IntStream.rangeClosed(1, 60).mapToObj(GeneratedShow::of).toList();
    }

    /** Shows with 5 seasons and 100 episodes each. */
    static List<GeneratedShow> many(int count) {
        return IntStream.range(LARGE, LARGE + count).mapToObj(GeneratedShow::of).toList();
    }

    static boolean exists(int id) {
        return id >= LARGE && id < 2 * LARGE;
    }

    static GeneratedShow of(int id) {
        return id >= LARGE ? new GeneratedShow(id, 5, 20) : new GeneratedShow(id, id <= 31 ? 6 : 5, 90);
    }

    int episodes() {
        return seasons * episodesPerSeason;
    }

    String name() {
        return "Generated show " + id;
    }

    ShowSummary summary() {
        return new ShowSummary(new ShowRef(ProviderId.TMDB, Integer.toString(id)), name(), name(), null, ShowStatus.ENDED, FIRST, null,
                List.of(), null, null, 7.5, (double) id);
    }

    int seasonId(int season) {
        return id * 100 + season;
    }

    LocalDate airDate(int season, int episode) {
        return FIRST.plusYears(season).plusDays(episode);
    }

    EpisodeFacts episode(int season, int episode) {
        return new EpisodeFacts(Long.toString(seasonId(season) * 1000L + episode), episode, EpisodeType.REGULAR,
                "Chapter " + id + "." + season
                        + "." + episode,
                "What happens in episode " + episode + " of season " + season + " is told here at about the length that summaries have, "
                        + "which is a sentence or two, sometimes a little more.",
                airDate(season, episode), null, 42, "/still" + seasonId(season) + "x" + episode + ".jpg");
    }
}
