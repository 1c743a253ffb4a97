package app.showshelf.ui.live;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class PulseTest {
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void turnsManySignalsIntoOneNowAndOneAfterTheLast() {
        var pulse = new Pulse(Duration.ofMillis(60), Runnable::run, runs::incrementAndGet);

        for (int i = 0; i < 1000; i++) {
            pulse.signal();
        }

        assertThat(runs.get()).isBetween(1, 3);
        int soon = runs.get();
        await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> assertThat(runs.get()).isGreaterThanOrEqualTo(Math.max(2, soon)));
        assertThat(runs.get()).isLessThan(6);
    }

    @Test
    void losesNoSignalThatComesWhileItRuns() {
        var self = new Pulse[1];
        self[0] = new Pulse(Duration.ofMillis(5), Runnable::run, () -> {
            if (runs.incrementAndGet() == 1) {
                self[0].signal();
            }
        });

        self[0].signal();

        await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> assertThat(runs.get()).isEqualTo(2));
    }

    @Test
    void doesNothingWhileItIsHeld() {
        var pulse = new Pulse(Duration.ZERO, Runnable::run, runs::incrementAndGet);

        pulse.hold(true);
        pulse.signal();
        pulse.hold(false);
        assertThat(runs).hasValue(0);
        pulse.signal();

        assertThat(runs).hasValue(1);
    }
}
