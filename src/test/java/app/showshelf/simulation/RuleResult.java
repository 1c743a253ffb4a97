package app.showshelf.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import app.showshelf.library.EpisodeFacts;

/** What came of one rule. */
public final class RuleResult {
    private static final Duration AHEAD = Duration.ofHours(12);

    private final Notebook notebook;
    private final List<ShowScript> shows;

    /**
     * How long the library differed from the provider.
     *
     * @param count of changes
     * @param mean in hours
     * @param median in hours
     * @param p90 nine of ten changes were seen within so many hours
     * @param max in hours
     */
    public record Hours(int count, double mean, double median, double p90, double max) {
        private static Hours of(List<Double> sorted) {
            return sorted.isEmpty()
                    ? new Hours(0, 0, 0, 0, 0)
                    : new Hours(sorted.size(), sorted.stream().mapToDouble(one -> one).average().orElseThrow(), at(sorted, 0.5),
                            at(sorted, 0.9), sorted.getLast());
        }

        private static double at(List<Double> sorted, double share) {
            return sorted.get((int) Math.min(sorted.size() - 1L, Math.floor(sorted.size() * share)));
        }
    }

    RuleResult(Notebook notebook, List<ShowScript> shows) {
        this.notebook = notebook;
        this.shows = shows;
    }

    /** On the wire, over the measured days. */
    public double requestsPerDay() {
        return notebook.requestsPerDay();
    }

    /** All changes of the measured days. */
    public Hours all() {
        return hours(_ -> true);
    }

    /** Those within two days of an air date of their episode. */
    public Hours nearAirDate() {
        return hours(Change::near);
    }

    Hours of(Change.Kind kind, boolean nearOnly) {
        return hours(change -> change.kind() == kind && (change.near() || !nearOnly));
    }

    /** Episodes whose date the provider knew 12 hours before their day, and the library did not when the day began. */
    public long airedUnawares() {
        Map<Change, Instant> seenAt = new HashMap<>();
        notebook.seen().forEach(one -> seenAt.put(one.change(), one.seenAt()));
        return shows.stream().flatMap(show -> airings(show).stream()).filter(seenAt::containsKey)
                .filter(change -> !change.at().isAfter(airs(change).minus(AHEAD)) && seenAt.get(change).isAfter(airs(change))).count();
    }

    /** The changes that set the days on which episodes did air. */
    private static List<Change> airings(ShowScript show) {
        Map<String, Change> last = new HashMap<>();
        Map<String, Change> aired = new HashMap<>();
        for (Change change : show.changes()) {
            if (change.kind().isDate() && day(change) != null) {
                Change before = last.put(change.episode(), change);
                if (before == null || change.at().isBefore(airs(before))) {
                    aired.put(change.episode(), change);
                }
            }
        }
        return List.copyOf(aired.values());
    }

    private static LocalDate day(Change change) {
        return change.value() instanceof EpisodeFacts facts ? facts.airDate() : (LocalDate) change.value();
    }

    private static Instant airs(Change change) {
        return Change.start(day(change));
    }

    private Hours hours(Predicate<Change> which) {
        return Hours.of(notebook.seen().stream().filter(one -> which.test(one.change())).map(Staleness::hours).sorted().toList());
    }
}
