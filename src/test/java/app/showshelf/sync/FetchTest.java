package app.showshelf.sync;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.showshelf.library.ShowRef;
import app.showshelf.metadata.Lane;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;

/** For how long all else waits for a fetch that a user waits for. */
class FetchTest {
    private static final ShowSync.Target SHOW = new ShowSync.Target(1, new ShowRef(ProviderId.TMDB, "1"), "Salt Harbour", List.of(1));

    @Test
    void whatTheUserHasJustAskedForIsUrgentForAMoment() {
        Fetch fetch = Fetch.of(SHOW, ShowSync.Demand.OWED, Lane.USER);
        assertThat(fetch.isUrgent(fetch.since())).isTrue();
        assertThat(fetch.isUrgent(fetch.since() + Duration.ofMillis(999).toNanos())).isTrue();
        assertThat(fetch.isUrgent(fetch.since() + Duration.ofSeconds(1).toNanos())).isFalse();
    }

    @Test
    void theBackgroundIsNeverUrgent() {
        Fetch fetch = Fetch.of(SHOW, ShowSync.Demand.DUE, Lane.BACKGROUND);
        assertThat(fetch.isUrgent(fetch.since())).isFalse();
    }
}
