package app.showshelf.settings;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When the program may look for a new version of itself. */
class UpdatesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void neverBeforeTheUserWantsIt() {
        assertThat(Settings.DEFAULT.updates().isDue(NOW)).isFalse();
        assertThat(Updates.DEFAULT.withWanted(true).isDue(NOW)).isTrue();
    }

    @Test
    void onceAWeekAtMost() {
        Updates looked = Updates.DEFAULT.withWanted(true).withLookedAt(NOW);
        assertThat(looked.isDue(NOW)).isFalse();
        assertThat(looked.isDue(NOW.plus(Duration.ofDays(7)).minusMillis(1))).isFalse();
        assertThat(looked.isDue(NOW.plus(Duration.ofDays(7)))).isTrue();
    }

    @Test
    void aClockThatWasAheadDoesNotStopItForGood() {
        assertThat(Updates.DEFAULT.withWanted(true).withLookedAt(NOW.plus(Duration.ofDays(400))).isDue(NOW)).isTrue();
    }
}
