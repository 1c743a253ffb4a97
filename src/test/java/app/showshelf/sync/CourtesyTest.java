package app.showshelf.sync;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class CourtesyTest {
    private static final long ACT = 1_000_000_000;
    private static final long TURN = ACT + Courtesy.APART.toNanos();

    @Test
    void whileTheUserActsAStepWaitsForItsTurn() {
        assertThat(Courtesy.wait(TURN, ACT, ACT + 1)).isEqualTo(Courtesy.APART.toNanos() - 1);
        assertThat(Courtesy.wait(TURN, ACT, TURN)).isNotPositive();
    }

    @Test
    void aStepGoesOnAsSoonAsTheUserDoesNothingMore() {
        long later = ACT + Duration.ofHours(1).toNanos();

        assertThat(Courtesy.wait(later, ACT, ACT + Courtesy.ACTING.toNanos())).isZero();
    }

    @Test
    void withoutAnActNothingWaits() {
        Courtesy courtesy = new Courtesy();

        assertTimeoutPreemptively(Courtesy.APART.multipliedBy(500), () -> {
            for (int i = 0; i < 1_000; i++) {
                courtesy.awaitTurn();
            }
        });
    }

    @Test
    void eachTurnComesHoweverLongTheUserActs() {
        Courtesy courtesy = new Courtesy();

        assertTimeoutPreemptively(Duration.ofSeconds(50), () -> {
            Thread user = Thread.ofVirtual().start(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    courtesy.acted();
                    Thread.yield();
                }
            });
            long began = System.nanoTime();
            for (int i = 0; i < 4; i++) {
                courtesy.acted();
                courtesy.awaitTurn();
            }
            user.interrupt();
            assertThat(System.nanoTime() - began).isGreaterThan(Courtesy.APART.toNanos());
        });
    }
}
