package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.library.Failure;
import app.showshelf.library.NextLook;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.SeasonState;
import app.showshelf.library.StoredSeason;

import static app.showshelf.sync.Library.NOW;
import static org.assertj.core.api.Assertions.assertThat;

/** Which seasons share a request. */
class DueSeasonsTest {
    private static final StoredSeason DUE = season(5, synced(-7, 0));

    @ParameterizedTest(name = "looked at {0} days ago, due in {1}: comes along {2}")
    @CsvSource({"15, 15, true", "16, 14, true", "14, 16, false", "89, 1, true", "0, 90, false"})
    void aSeasonThatHasWaitedHalfItsTimeComesAlong(int ago, int in, boolean along) {
        assertThat(DueSeasons.of(List.of(DUE, season(0, synced(-ago, in))), NOW).contains(0)).isEqualTo(along);
    }

    @Test
    void nobodyIsAskedForWhenNoneIsDue() {
        assertThat(DueSeasons.of(List.of(season(0, synced(-29, 1)), season(1, synced(-89, 1))), NOW)).isEmpty();
        assertThat(DueSeasons.of(List.of(), NOW)).isEmpty();
    }

    @Test
    void aSeasonThatWaitsAfterAFailureWaitsAllItsTime() {
        Instant soon = NOW.plusSeconds(60);
        Failure failure = new Failure(Failure.Kind.BUSY, 500);
        assertThat(DueSeasons.of(List.of(DUE,
                season(1, new SeasonState(false, NOW.minus(Duration.ofDays(9)), new NextLook(soon, NextLookReason.RETRY), 1, failure)),
                season(2, new SeasonState(true, NOW.minus(Duration.ofDays(9)), new NextLook(soon, NextLookReason.RETRY), 1, failure)),
                season(3, new SeasonState(false, null, new NextLook(soon, NextLookReason.RETRY), 1, null))), NOW)).containsExactly(5);
    }

    @Test
    void companyNeverCostsASecondRequest() {
        List<StoredSeason> all = new ArrayList<>(List.of(DUE));
        IntStream.range(6, 40).forEach(number -> all.add(season(number, synced(-60, number))));
        assertThat(DueSeasons.of(all, NOW)).hasSize(20).contains(5, 6, 24).doesNotContain(25);
        IntStream.range(100, 130).forEach(number -> all.add(season(number, synced(-8, 0))));
        assertThat(DueSeasons.of(all, NOW)).hasSize(31);
    }

    private static SeasonState synced(int lookedAt, int dueIn) {
        return new SeasonState(true, NOW.plus(Duration.ofDays(lookedAt)),
                new NextLook(NOW.plus(Duration.ofDays(dueIn)), NextLookReason.OLD), 0, null);
    }

    private static StoredSeason season(int number, SeasonState state) {
        return new StoredSeason(100 + number, Library.listed(number, 1), state);
    }
}
