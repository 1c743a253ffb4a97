package app.showshelf.library;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How far the user has come in one show: its seasons by number, and with which episode it goes on. */
record ShowProgress(long show, List<SeasonProgress> seasons) {
    /**
     * Of a season's episodes to watch, the number and the row of the first in one number, so that one pass finds both: by
     * number, those without one last.
     */
    static final String KEY = "(cast(coalesce(e.number, 99999) as Long) * 70368744177664L + e.id)";
    private static final long ROWS = 1L << 46;

    ShowProgress {
        seasons = seasons.stream().sorted(Comparator.comparingInt(SeasonProgress::season)).toList();
    }

    /**
     * The season that goes on: that of the latest season with a mark, or the next one with anything to watch. Who has begun
     * later than with the first season is not sent back before the rest is watched. Empty when nothing is left.
     */
    Optional<SeasonProgress> next() {
        int reached = seasons.stream().filter(SeasonProgress::begun).mapToInt(SeasonProgress::season).max().orElse(0);
        return seasons.stream()
                .filter(season -> season.owes() && season.season() >= reached)
                .findFirst()
                .or(() -> seasons.stream().filter(SeasonProgress::owes).findFirst());
    }

    /** The row of the episode that goes on. */
    Optional<Long> nextEpisode() {
        return next().map(season -> season.first() % ROWS);
    }

    /** Whether any episode is marked. */
    boolean begun() {
        return seasons.stream().anyMatch(SeasonProgress::begun);
    }

    /** The latest mark; null when there is none. */
    Instant lastWatched() {
        return seasons.stream().map(SeasonProgress::lastWatched).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    /** Whether what is left has episodes without a runtime. */
    boolean guesses() {
        return seasons.stream().anyMatch(season -> season.unknown() > 0);
    }

    /** What is left; {@code median} is the show's usual runtime in minutes, null when unknown. */
    Backlog left(Integer median) {
        return seasons.stream()
                .map(season -> Backlog.of(season.toWatch().intValue(), season.minutes() == null ? 0 : season.minutes(),
                        season.unknown().intValue(), median))
                .reduce(Backlog.NONE, Backlog::plus);
    }
}
