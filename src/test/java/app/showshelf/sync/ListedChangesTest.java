package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import app.showshelf.library.ListedChange;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a listed change has been seen, and when to look again. */
class ListedChangesTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant CHANGED = NOW.minusSeconds(600);

    @Test
    void whatNoFeedListedIsNotLookedForAgain() {
        assertThat(ListedChanges.after(null, CHANGED, false, NOW)).isEmpty();
    }

    @Test
    void anAnswerAsNewAsTheListEndsTheSearchEvenWhereNothingDiffers() {
        assertThat(ListedChanges.after(new ListedChange(CHANGED, 0), CHANGED, false, NOW)).isEmpty();
        assertThat(ListedChanges.after(new ListedChange(CHANGED, 2), CHANGED.plusSeconds(1), true, NOW)).isEmpty();
    }

    @Test
    void anAnswerThatIsOlderThanTheListIsAskedForAgainAfterOneToEightHoursAndNotForEver() {
        assertThat(waits(CHANGED, CHANGED.minusSeconds(1), true)).containsExactly(hours(1), hours(2), hours(4), hours(8));
    }

    @Test
    void whereNoTimesAreKnownAnAnswerThatDiffersEndsTheSearch() {
        assertThat(waits(null, null, true)).isEmpty();
        assertThat(waits(CHANGED, null, true)).isEmpty();
    }

    @Test
    void whereNoTimesAreKnownAnAnswerWithoutNewsIsAskedForOnceMoreWhenEveryCacheHasExpired() {
        assertThat(waits(null, null, false)).containsExactly(hours(8));
        assertThat(waits(null, CHANGED, false)).containsExactly(hours(8));
    }

    private static List<Duration> waits(Instant listed, Instant answered, boolean differs) {
        List<Duration> waits = new ArrayList<>();
        Optional<ListedChanges.Relook> relook = ListedChanges.after(new ListedChange(listed, 0), answered, differs, NOW);
        while (relook.isPresent()) {
            waits.add(Duration.between(NOW, relook.get().at()));
            relook = ListedChanges.after(relook.get().change(), answered, differs, NOW);
        }
        return waits;
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }
}
