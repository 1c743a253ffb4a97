package app.showshelf.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.library.StaleShow;

import static org.assertj.core.api.Assertions.assertThat;

/** How many shows that nobody watches are asked for in an hour. */
class UpkeepTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    @ParameterizedTest(name = "{0} late, {1} due: {2}")
    @CsvSource({"0,0,0", "0,3,3", "0,9,8", "0,400,20", "20,0,20", "20,30,20", "3,100,8", "500,0,500"})
    void aFewAtATimeButAllThatAreLate(int late, int due, int portion) {
        List<StaleShow> shows = Stream.concat(shows(late, 90), shows(due, 82)).toList();
        assertThat(Upkeep.portion(shows, NOW)).isEqualTo(portion);
    }

    private static Stream<StaleShow> shows(int count, int days) {
        return Stream.generate(() -> new StaleShow(1, NOW.minus(Duration.ofDays(days)))).limit(count);
    }
}
