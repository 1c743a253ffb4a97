package app.showshelf.simulation;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** What the refresh policy promises, in a small world: fresher near air dates than other programs, with fewer requests. */
class RefreshComparisonTest {
    @Test
    @Timeout(180)
    void nearAirDatesTheLibraryIsFresherThanOthersWithFewerRequests() {
        Map<String, RuleResult> results = new RefreshComparison(1, 100, 30, 25).run();
        RuleResult ours = results.get("Showshelf");
        for (String other : new String[]{"SeriesGuide", "Sonarr"}) {
            RuleResult theirs = results.get(other);
            assertThat(ours.requestsPerDay()).as(other).isLessThan(theirs.requestsPerDay());
            assertThat(ours.nearAirDate().count()).isEqualTo(theirs.nearAirDate().count()).isGreaterThan(40);
            assertThat(ours.nearAirDate().mean()).as(other).isLessThan(theirs.nearAirDate().mean());
            assertThat(ours.nearAirDate().median()).as(other).isLessThan(theirs.nearAirDate().median());
            assertThat(ours.nearAirDate().p90()).as(other).isLessThan(theirs.nearAirDate().p90());
        }
        assertThat(ours.airedUnawares()).isZero();
    }
}
