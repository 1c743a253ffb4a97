package app.showshelf;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When the process began. */
class ProcessStartTest {
    @Test
    void linuxSaysItInHundredthsOfASecond() {
        String process = "4711 (a (strange) name) R 1 4711 4711 0 -1 4194304 1 0 0 0 3 1 0 0 20 0 1 0 250025 3000 200 0 0";
        assertThat(ProcessStart.age(process, "2501.75 4000.00\n")).isEqualTo(Duration.ofMillis(1500));
    }

    @Test
    void thisOneBeganBeforeThisTest() {
        Instant now = Instant.now();
        assertThat(ProcessStart.before(now)).isBefore(now).isAfter(now.minus(Duration.ofHours(3)));
    }
}
