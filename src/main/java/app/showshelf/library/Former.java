package app.showshelf.library;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was so before a change by the user: all that the change touched, and nothing else.
 *
 * @param marks of episodes
 * @param shows watched, or removed
 */
public record Former(List<FormerMark> marks, List<FormerShow> shows) {

    /** Whether the change changed nothing. */
    public boolean isNothing() {
        return marks.isEmpty() && shows.isEmpty();
    }

    /** The rows of all shows that the change touched. */
    public Set<Long> showIds() {
        return Stream.concat(marks.stream().map(FormerMark::showId), shows.stream().map(FormerShow::showId))
                .collect(Collectors.toSet());
    }

    /** Whether both are about the same: then the one cannot be put back without the other. */
    public boolean overlaps(Former other) {
        return meet(marks.stream().map(FormerMark::episodeId), other.marks.stream().map(FormerMark::episodeId).collect(Collectors.toSet()))
                || meet(shows.stream().map(FormerShow::showId), other.shows.stream().map(FormerShow::showId).collect(Collectors.toSet()));
    }

    private static boolean meet(Stream<Long> some, Collection<Long> others) {
        return some.anyMatch(others::contains);
    }
}
