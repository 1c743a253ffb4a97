package app.showshelf.sync;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;

/**
 * The rhythm in which a season comes out. Many providers list an episode a few days before it airs, some on the day itself:
 * who waits until it is listed sees it too late.
 */
final class Rhythm {
    private static final int LONGEST_GAP = 14;
    /** Even what comes every day pauses for a week at times. */
    private static final int SHORTEST_BREAK = 7;
    private static final int GAPS = 4;

    private Rhythm() {}

    /**
     * An episode that nobody has listed yet, on the day on which it is to be expected after those that have a date.
     *
     * @param today from one more gap, or one more week, after that day on the rhythm has ended
     * @return empty where there is no rhythm, or where the last episode is known to be the last
     */
    static Optional<EpisodeFacts> next(List<EpisodeFacts> episodes, LocalDate today) {
        List<LocalDate> days = episodes.stream().map(EpisodeFacts::airDate).filter(Objects::nonNull).distinct().sorted().toList();
        if (days.size() < 2 || endsWithFinale(episodes, days.getLast())) {
            return Optional.empty();
        }
        int gap = usualGap(days);
        LocalDate next = days.getLast().plusDays(gap);
        return gap > LONGEST_GAP || today.isAfter(next.plusDays(Math.max(gap, SHORTEST_BREAK) + 1L))
                ? Optional.empty()
                : Optional.of(new EpisodeFacts(null, null, EpisodeType.REGULAR, null, null, next, null, null, null));
    }

    private static boolean endsWithFinale(List<EpisodeFacts> episodes, LocalDate last) {
        return episodes.stream().anyMatch(one -> one.type() == EpisodeType.FINALE && last.equals(one.airDate()));
    }

    /** The middle one of the last gaps: a break or a double episode among them changes nothing. */
    private static int usualGap(List<LocalDate> days) {
        List<Integer> gaps = IntStream.range(Math.max(1, days.size() - GAPS), days.size())
                .mapToObj(i -> (int) ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                .sorted(Comparator.naturalOrder())
                .toList();
        return gaps.get((gaps.size() - 1) / 2);
    }
}
