package app.showshelf.library;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The seasons of one show at a moment, and what they come to together. */
record ShowSeasons(List<SeasonCountRow> rows, Instant now) {
    List<SeasonRow> list() {
        return rows.stream().map(row -> row.toSeasonRow(now)).toList();
    }

    SeasonCounts counts() {
        long incomplete = rows.stream().map(row -> row.season().state()).filter(state -> !state.synced() || state.isDue(now)).count();
        return new SeasonCounts(null, (long) rows.size(), incomplete, latest(row -> row.season().lastError));
    }

    EpisodeCounts episodes() {
        return new EpisodeCounts(null, sum(SeasonCountRow::stored), sum(SeasonCountRow::regularAired), sum(SeasonCountRow::regularWatched),
                sum(SeasonCountRow::watched), latest(SeasonCountRow::lastAired), latest(SeasonCountRow::lastWatchedAt));
    }

    /** The first season with an aired episode that is not marked; the specials are none. */
    Optional<Integer> firstToWatch() {
        return rows.stream().filter(row -> row.regularAired() > row.regularWatched()).map(row -> row.season().number)
                .min(Comparator.naturalOrder());
    }

    private long sum(ToLongFunction<SeasonCountRow> count) {
        return rows.stream().mapToLong(count).sum();
    }

    private <T extends Comparable<? super T>> T latest(Function<SeasonCountRow, T> value) {
        return rows.stream().map(value).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }
}
