package app.showshelf.library;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** With which season a show goes on. */
class ShowProgressTest {
    /** Seasons as "number: watched, to watch", and the number of the season that goes on; 0 for none. */
    static Stream<Arguments> shows() {
        return Stream.of(
                Arguments.of("nobody has begun", "1:0,8 2:0,8", 1),
                Arguments.of("in the middle of a season", "1:8,0 2:3,5", 2),
                Arguments.of("a season just finished", "1:8,0 2:8,0 3:0,4", 3),
                Arguments.of("begun late: the first season waits", "1:0,8 2:5,3 3:0,8", 2),
                Arguments.of("begun late and through: the first season comes", "1:0,8 2:8,0", 1),
                Arguments.of("a season left out stays out while there is more", "1:8,0 2:0,8 3:2,6", 3),
                Arguments.of("all watched", "1:8,0 2:8,0", 0),
                Arguments.of("nothing aired yet", "1:0,0", 0),
                Arguments.of("seasons are years, in no order", "2019:0,9 2017:9,0 2018:1,8", 2018));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shows")
    void aShowGoesOnWithTheRightSeason(String name, String seasons, int expected) {
        var show = new ShowProgress(1, Arrays.stream(seasons.split(" ")).map(ShowProgressTest::season).toList());
        assertThat(show.next().map(SeasonProgress::season).orElse(0)).isEqualTo(expected);
    }

    @Test
    void episodesWithoutARuntimeCountWithTheUsualOne() {
        var show = new ShowProgress(1, List.of(season(1, 0, 3, 80L, 1), season(2, 0, 2, null, 2)));
        assertThat(show.left(40)).isEqualTo(new Backlog(5, 200, 3, 0));
        assertThat(show.left(null)).isEqualTo(new Backlog(5, 80, 0, 3));
    }

    private static SeasonProgress season(String text) {
        int[] parts = Arrays.stream(text.split("[:,]")).mapToInt(Integer::parseInt).toArray();
        return season(parts[0], parts[1], parts[2], null, 0);
    }

    private static SeasonProgress season(int number, long watched, long toWatch, Long minutes, long unknown) {
        return new SeasonProgress(1L, number, watched + toWatch, watched, toWatch, 1L, minutes, unknown, null);
    }
}
