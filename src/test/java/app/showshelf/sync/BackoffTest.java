package app.showshelf.sync;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BackoffTest {

    @ParameterizedTest(name = "after {0} failures: {1} s")
    @CsvSource({"1, 60", "2, 120", "3, 240", "4, 480", "5, 960", "11, 61440", "12, 86400", "13, 86400", "1000, 86400", "2147483647, 86400"})
    void eachFailureDoublesTheWaitUpToADay(int failures, long seconds) {
        assertThat(new Backoff(() -> 0.5).after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void waitsAreSpreadByAFifth() {
        assertThat(new Backoff(() -> 0).after(3)).isEqualTo(Duration.ofSeconds(192));
        assertThat(new Backoff(() -> 1).after(3)).isEqualTo(Duration.ofSeconds(288));
    }

    @Test
    void noWaitIsLongerThanADayOrShorterThanHalfAMinute() {
        Backoff backoff = new Backoff(new Random(1)::nextDouble);
        for (int failures = 1; failures < 2000; failures++) {
            assertThat(backoff.after(failures)).isBetween(Duration.ofSeconds(30), Duration.ofDays(1));
        }
    }

    @Test
    void theLongestWaitsAreSpreadToo() {
        Random random = new Random(1);
        Backoff backoff = new Backoff(random::nextDouble);
        long distinct = IntStream.range(0, 100).mapToObj(_ -> backoff.after(30)).distinct().count();
        assertThat(distinct).isGreaterThan(90);
    }
}
