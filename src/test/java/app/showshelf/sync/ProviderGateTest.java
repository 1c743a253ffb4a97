package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.metadata.ProviderException;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;

/** Which providers are left alone, and until when. */
class ProviderGateTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final ProviderId TMDB = ProviderId.TMDB;

    private final ProviderGate gate = new ProviderGate();

    @Test
    void retryAfterIsKeptToTheSecond() {
        fail(Kind.TOO_MANY_REQUESTS, Duration.ofSeconds(30), NOW);
        assertThat(until()).isEqualTo(NOW.plusSeconds(30));
        assertThat(gate.pause(TMDB, NOW.plusSeconds(29))).isPresent();
        assertThat(gate.pause(TMDB, NOW.plusSeconds(30))).isEmpty();
    }

    @Test
    void withoutRetryAfterTheWaitDoublesFromTwoSecondsToAnHour() {
        Instant now = NOW;
        for (int seconds : new int[]{2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600}) {
            fail(Kind.TOO_MANY_REQUESTS, null, now);
            assertThat(gate.pause(TMDB, now).orElseThrow().until()).isEqualTo(now.plusSeconds(seconds));
            now = now.plusSeconds(seconds);
        }
    }

    @Test
    void noProviderMakesUsWaitForLongerThanADay() {
        fail(Kind.TOO_MANY_REQUESTS, Duration.ofDays(30), NOW);
        assertThat(until()).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void aClockThatIsSetBackDoesNotMakeAPauseLonger() {
        fail(Kind.TOO_MANY_REQUESTS, Duration.ofSeconds(30), NOW);
        assertThat(gate.pause(TMDB, NOW.minus(Duration.ofDays(365)))).isEmpty();
        assertThat(gate.pauses(NOW.minusSeconds(3600))).isEmpty();
    }

    @Test
    void aClockThatJumpsForwardEndsThePause() {
        fail(Kind.UNREACHABLE, null, NOW);
        fail(Kind.UNREACHABLE, null, NOW.plusSeconds(2));
        Instant awake = NOW.plus(Duration.ofHours(8));
        assertThat(gate.pause(TMDB, awake)).isEmpty();
        assertThat(gate.isOnline(awake)).isTrue();
    }

    @Test
    void laterAnswersDoNotShortenTheWaitAndMayLengthenIt() {
        fail(Kind.TOO_MANY_REQUESTS, Duration.ofSeconds(60), NOW);
        fail(Kind.TOO_MANY_REQUESTS, Duration.ofSeconds(5), NOW.plusSeconds(1));
        fail(Kind.TOO_MANY_REQUESTS, null, NOW.plusSeconds(1));
        fail(Kind.UNREACHABLE, null, NOW.plusSeconds(1));
        assertThat(until()).isEqualTo(NOW.plusSeconds(60));
        fail(Kind.TOO_MANY_REQUESTS, Duration.ofSeconds(90), NOW.plusSeconds(1));
        assertThat(until()).isEqualTo(NOW.plusSeconds(91));
    }

    @Test
    void aGoodAnswerThatWasUnderWayDoesNotEndTheWait() {
        fail(Kind.TOO_MANY_REQUESTS, Duration.ofSeconds(60), NOW);
        gate.succeeded(TMDB);
        assertThat(until()).isEqualTo(NOW.plusSeconds(60));
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"KEY_MISSING", "KEY_REJECTED"})
    void aKeyThatIsNotAcceptedWaitsForTheUser(Kind kind) {
        fail(kind, null, NOW);
        assertThat(until()).isNull();
        fail(Kind.TOO_MANY_REQUESTS, Duration.ofSeconds(1), NOW);
        fail(Kind.UNREACHABLE, null, NOW);
        assertThat(gate.pause(TMDB, NOW.plus(Duration.ofDays(1))).orElseThrow().failure().kind()).isEqualTo(kind);
        gate.reset(TMDB);
        assertThat(gate.pause(TMDB, NOW)).isEmpty();
    }

    @Test
    void aKeyFailureCountsAboveAWaitThatHasBegun() {
        fail(Kind.TOO_MANY_REQUESTS, Duration.ofSeconds(60), NOW);
        fail(Kind.KEY_REJECTED, null, NOW);
        assertThat(until()).isNull();
    }

    @Test
    void anUnreachableProviderIsProbedAfterTwoSecondsThenTwiceAsLongUpToFiveMinutes() {
        Instant now = NOW;
        for (int seconds : new int[]{2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
            fail(Kind.UNREACHABLE, null, now);
            assertThat(gate.pause(TMDB, now).orElseThrow().until()).isEqualTo(now.plusSeconds(seconds));
            now = now.plusSeconds(seconds);
        }
    }

    @Test
    void requestsThatFailTogetherAreOneFailure() {
        for (int i = 0; i < 6; i++) {
            fail(Kind.UNREACHABLE, null, NOW);
        }
        assertThat(until()).isEqualTo(NOW.plusSeconds(2));
    }

    @Test
    void oneLostConnectionIsNotOffline() {
        fail(Kind.UNREACHABLE, null, NOW);
        assertThat(gate.isOnline(NOW)).isTrue();
    }

    @Test
    void severalFailuresInARowAreOfflineUntilTheProviderAnswers() {
        fail(Kind.UNREACHABLE, null, NOW);
        Instant probe = NOW.plusSeconds(2);
        fail(Kind.UNREACHABLE, null, probe);
        assertThat(gate.isOnline(probe)).isFalse();
        assertThat(gate.pause(TMDB, probe.plusSeconds(4))).as("the next probe may go").isEmpty();
        assertThat(gate.isOnline(probe.plusSeconds(5))).as("while the probe is under way").isFalse();
        gate.succeeded(TMDB);
        assertThat(gate.isOnline(probe.plusSeconds(5))).isTrue();
        assertThat(gate.failuresInARow(TMDB)).isZero();
    }

    @Test
    void offlineIsForgottenWhenNobodyAsksAnyMore() {
        fail(Kind.UNREACHABLE, null, NOW);
        fail(Kind.UNREACHABLE, null, NOW.plusSeconds(2));
        assertThat(gate.isOnline(NOW.plus(Duration.ofMinutes(5)))).isTrue();
    }

    @Test
    void providersAreLeftAloneEachForItself() {
        fail(Kind.UNREACHABLE, null, NOW);
        assertThat(gate.pause(ProviderId.TVMAZE, NOW)).isEmpty();
        assertThat(gate.pauses(NOW)).containsOnlyKeys(TMDB);
        assertThat(gate.pauses(NOW.plusSeconds(3))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void onlyKeyLimitAndConnectionAreAboutTheProvider(Kind kind) {
        boolean expected = switch (kind) {
            case KEY_MISSING, KEY_REJECTED, TOO_MANY_REQUESTS, UNREACHABLE -> true;
            default -> false;
        };
        assertThat(ProviderGate.isAboutProvider(new Failure(kind))).isEqualTo(expected);
    }

    private Instant until() {
        return gate.pause(TMDB, NOW).orElseThrow().until();
    }

    private void fail(Kind kind, Duration retryAfter, Instant now) {
        gate.failed(TMDB, new ProviderException(new Failure(kind), "No", null, retryAfter), now);
    }
}
