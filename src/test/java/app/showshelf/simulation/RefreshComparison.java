package app.showshelf.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same generated world kept by our rule and by those of two other programs, in virtual time. Each library gets its shows
 * at the same moments in the weeks before the measured days, so that nothing is due all at once when these begin.
 */
public final class RefreshComparison {
    private static final Instant FROM = Instant.parse("2026-01-05T00:00:00Z");
    /** A request each 1/35 s: the provider's limit. */
    private static final Duration PER_REQUEST = Duration.ofMillis(1_000 / 35);

    private final List<ShowScript> shows;
    private final Instant until;
    private final int warmUp;
    private final Instant end;

    /**
     * A comparison.
     *
     * @param shows how many, of which six of ten run
     * @param days how many are measured
     * @param margin days before them, in which the libraries are filled, and after them, in which the last changes may be seen
     */
    public RefreshComparison(long seed, int shows, int days, int margin) {
        until = FROM.plus(Duration.ofDays(days));
        warmUp = margin;
        end = until.plus(Duration.ofDays(margin));
        this.shows = new World(seed, FROM, end).shows(shows);
    }

    /** What came of it, by the name of the rule; ours comes first. */
    public Map<String, RuleResult> run() {
        Map<String, RuleResult> results = new LinkedHashMap<>();
        results.put("Showshelf", ours());
        for (OtherRule rule : OtherRule.values()) {
            Notebook notebook = new Notebook(FROM, until);
            for (int i = 0; i < shows.size(); i++) {
                rule.run(shows.get(i), addedAt(i), end, notebook);
            }
            results.put(rule.label(), new RuleResult(notebook, shows));
        }
        return results;
    }

    private RuleResult ours() {
        Notebook notebook = new Notebook(FROM, until);
        OurLibrary library = new OurLibrary(notebook, PER_REQUEST);
        for (int i = 0; i < shows.size(); i++) {
            library.add(i, shows.get(i), addedAt(i));
        }
        library.run(end);
        return new RuleResult(notebook, shows);
    }

    /** Spread evenly, but not in the order of the shows, over all but the last day before the measured ones. */
    private Instant addedAt(int show) {
        long seconds = Duration.ofDays(warmUp - 1L).toSeconds();
        return FROM.minus(Duration.ofDays(warmUp)).plusSeconds(show * 2_654_435_761L % seconds);
    }
}
