package app.showshelf.metadata.tvmaze;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.metadata.ChangeFeed;
import app.showshelf.metadata.ChangeFeed.Stretch;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.ProviderServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** TVmaze's list of changed shows. */
class TvMazeChangesTest {
    private static final String PATH = "/tvmaze/updates/shows";
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant HOUR_AGO = NOW.minusSeconds(3_600);

    @RegisterExtension
    private static final ProviderServer SERVER = new ProviderServer();

    private final TvMazeProvider provider = new TvMazeProvider(SERVER.client(), () -> SERVER.uri("/tvmaze"), TvMazeProvider.PICTURES);
    private final ChangeFeed feed = provider.changes().orElseThrow();

    @ParameterizedTest(name = "away for {0} h")
    @CsvSource({"1,?since=day", "20,?since=day", "23,?since=week", "160,?since=week", "300,?since=month", "660,?since=month", "700,''",
        "1440,''", "-5,?since=day"})
    void theShortestListThatReachesBackIsAskedFor(int hours, String parameter) throws Exception {
        SERVER.answers(PATH, map(1, NOW));

        feed.read(NOW.minus(Duration.ofHours(hours)), NOW, Set.of("1"));

        assertThat(SERVER.asked()).containsExactly(PATH + parameter);
    }

    @Test
    void theFirstTimeTheListOfAllShowsIsRead() throws Exception {
        SERVER.answers(PATH, map(1, NOW.minusSeconds(99_999_999)));

        assertThat(feed.read(null, NOW, Set.of("1")).changed()).containsOnlyKeys("1");
        assertThat(SERVER.asked()).containsExactly(PATH);
    }

    @Test
    void whatIsKnownAndHasChangedSinceIsListedWithItsMoment() throws Exception {
        SERVER.answers(PATH, "{\"1\": %d, \"2\": %d, \"3\": %d}".formatted(NOW.minusSeconds(60).getEpochSecond(),
                NOW.minusSeconds(80_000).getEpochSecond(), NOW.minusSeconds(30).getEpochSecond()));

        assertThat(feed.read(HOUR_AGO, NOW, Set.of("1", "2", "4")))
                .isEqualTo(new Stretch(Map.of("1", Optional.of(NOW.minusSeconds(60))), NOW.minusSeconds(30), false));
    }

    @Test
    void thePositionIsInTheProvidersTimeAndNeverGoesBack() throws Exception {
        SERVER.answers(PATH, "{}");
        assertThat(feed.read(HOUR_AGO, NOW, Set.of("1")).position()).isEqualTo(HOUR_AGO);

        SERVER.answers(PATH, map(1, HOUR_AGO.minusSeconds(500)));
        assertThat(feed.read(HOUR_AGO, NOW, Set.of("1")).position()).isEqualTo(HOUR_AGO);

        SERVER.answers(PATH, "{\"1\": %d, \"2\": 99999999999}".formatted(NOW.plusSeconds(120).getEpochSecond()));
        assertThat(feed.read(HOUR_AGO, NOW, Set.of("1")).position()).isEqualTo(NOW.plusSeconds(120));
    }

    @Test
    void aKnownShowThatIsMissingFromTheListOfAllIsListedSinceItIsGone() throws Exception {
        SERVER.answers(PATH, map(3, NOW.minusSeconds(99_999_999)));

        assertThat(feed.read(NOW.minus(Duration.ofDays(60)), NOW, Set.of("1", "2", "9")).changed())
                .isEqualTo(Map.of("9", Optional.empty()));
    }

    @Test
    void aShowThatIsMissingFromAShortListIsNotGone() throws Exception {
        SERVER.answers(PATH, map(3, NOW));

        assertThat(feed.read(HOUR_AGO, NOW, Set.of("1", "9")).changed()).containsOnlyKeys("1");
    }

    @Test
    void aListOfAllThatLacksMostOfWhatWeKnowIsNotBelieved() throws Exception {
        SERVER.answers(PATH, map(1, NOW));

        assertThat(feed.read(null, NOW, Set.of("1", "7", "8", "9")).changed()).containsOnlyKeys("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"message\": \"no\"}", "7"})
    void anAnswerThatIsNoListOfAllFails(String json) {
        SERVER.answers(PATH, json);

        assertThat(catchThrowableOfType(ProviderException.class, () -> feed.read(null, NOW, Set.of("1"))).failure())
                .isEqualTo(new Failure(Kind.BAD_ANSWER, 200));
    }

    @Test
    void oddKeysAndOddMomentsArePassedOver() throws Exception {
        SERVER.answers(PATH, """
                {"": 1, "x": 1700000000, "-3": 1700000000, "123456789012345678901": 1700000000, "1": null, "2": "soon", "3": [1], "4": {},
                 "5": -1, "6": 1e300, "7": "1700000000", "8": true}""");

        assertThat(feed.read(null, NOW, Set.of("1", "2", "3", "4", "5", "6", "7", "8")).changed()).containsOnlyKeys("7");
    }

    @Test
    void ninetyThousandShowsAreReadInOneCall() throws Exception {
        Random random = new Random(5);
        long second = NOW.getEpochSecond();
        SERVER.answers(PATH, IntStream.rangeClosed(1, 90_000)
                .mapToObj(id -> "\"" + id + "\":" + (second - random.nextInt(300_000_000)))
                .collect(Collectors.joining(",", "{", "}")));
        Set<String> known = Stream.concat(IntStream.rangeClosed(1, 1_000).mapToObj(id -> Integer.toString(id * 90)), Stream.of("99999"))
                .collect(Collectors.toSet());
        feed.read(null, NOW, known);

        long began = System.nanoTime();
        Stretch stretch = feed.read(null, NOW, known);
        System.out.printf("90,000 keys read in %d ms%n", (System.nanoTime() - began) / 1_000_000);

        assertThat(stretch.changed()).hasSize(1_001).containsEntry("99999", Optional.empty());
        assertThat(provider.requests()).isEqualTo(2);
    }

    @Test
    void aShowSaysWhenItWasChangedLast() throws Exception {
        SERVER.answers("/tvmaze/shows/7", "{\"id\": 7, \"name\": \"The Lamp\", \"updated\": 1700000000}");

        assertThat(provider.details("7", Lane.USER).changedAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
    }

    private static String map(int shows, Instant at) {
        return IntStream.rangeClosed(1, shows).mapToObj(id -> "\"" + id + "\":" + at.getEpochSecond())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
