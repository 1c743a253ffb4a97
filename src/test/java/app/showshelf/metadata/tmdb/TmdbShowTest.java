package app.showshelf.metadata.tmdb;

import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.ProviderServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** How a show comes together from as few requests as possible, whatever the provider does. */
class TmdbShowTest {
    @RegisterExtension
    private static final ProviderServer SERVER = new ProviderServer();

    private final TmdbProvider provider = new TmdbProvider(SERVER.client(), () -> SERVER.uri("/3"), () -> "token", TmdbProvider.PICTURES);

    @Test
    void detailsAreOneRequestWithoutEpisodes() throws Exception {
        SERVER.answers("/3/tv/7", show(listed(0, 3), listed(1, 10)));

        ShowFacts facts = provider.details("7", Lane.USER);

        assertThat(facts.seasons()).extracting(SeasonFacts::number).containsExactly(0, 1);
        assertThat(facts.seasons()).extracting(SeasonFacts::episodeCount).containsExactly(3, 10);
        assertThat(facts.seasons()).extracting(SeasonFacts::episodes).containsOnlyNulls();
        assertThat(SERVER.asked()).containsExactly("/3/tv/7?append_to_response=external_ids");
    }

    @Test
    void aShowWhoseSeasonsNobodyKnowsComesWithThemInOneRequest() throws Exception {
        SERVER.answers("/3/tv/7", show(listed(0, 2), listed(1, 2), listed(30, 2), part(0, 2), part(1, 2), part(3, 2)));

        ShowFacts facts = provider.show("7", new TreeSet<>(), Lane.USER);

        assertThat(facts.seasons()).extracting(SeasonFacts::number).containsExactly(0, 1, 30);
        assertThat(facts.seasons().get(1).episodes()).hasSize(2);
        assertThat(facts.seasons().get(2).episodes()).as("is only known from now on").isNull();
        assertThat(facts.seasons().get(2).failure()).isNull();
        assertThat(SERVER.asked()).hasSize(1).first().asString().contains("=season/0,season/1,").endsWith("season/18,external_ids");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 500})
    void aProviderThatDoesNotLikeSeasonsThatMayNotExistIsNotAskedForThemAgain(int status) throws Exception {
        combinedCallAnswers(status);

        assertThat(provider.show("7", new TreeSet<>(), Lane.USER).seasons()).extracting(SeasonFacts::number).containsExactly(1, 2, 3);
        assertThat(SERVER.asked()).hasSize(2);
        provider.show("7", new TreeSet<>(), Lane.USER);

        assertThat(SERVER.asked()).hasSize(3).last().isEqualTo("/3/tv/7?append_to_response=external_ids");
    }

    @Test
    void twentySeasonsAreOneRequest() throws Exception {
        SERVER.answers("/3/tv/7", showOf(20));

        ShowFacts facts = provider.show("7", numbers(1, 20), Lane.BACKGROUND);

        assertThat(facts.seasons()).hasSize(20).allSatisfy(season -> assertThat(season.episodes()).hasSize(2));
        assertThat(SERVER.asked()).hasSize(1).first().asString().contains("season/1,season/2,").endsWith(",season/20");
        assertThat(provider.requests()).isEqualTo(1);
    }

    @Test
    void fortySeasonsAreTwoRequestsOfTwenty() throws Exception {
        SERVER.answers("/3/tv/7", showOf(40));

        ShowFacts facts = provider.show("7", numbers(1, 40), Lane.BACKGROUND);

        assertThat(facts.seasons()).hasSize(40).allSatisfy(season -> assertThat(season.episodes()).hasSize(2));
        assertThat(SERVER.asked()).hasSize(2).allSatisfy(asked -> assertThat(asked.split(",")).hasSize(20));
    }

    @Test
    void otherSeasonsAreListedWithoutEpisodes() throws Exception {
        SERVER.answers("/3/tv/7", show(listed(1, 2), listed(2, 2), part(2, 2)));

        ShowFacts facts = provider.show("7", numbers(2, 2), Lane.USER);

        assertThat(facts.seasons().get(0).episodes()).isNull();
        assertThat(facts.seasons().get(0).failure()).isNull();
        assertThat(facts.seasons().get(1).episodes()).hasSize(2);
    }

    @Test
    void aSeasonOf1200EpisodesComesWhole() throws Exception {
        SERVER.answers("/3/tv/7", show(listed(1, 1200), part(1, 1200)));

        List<EpisodeFacts> episodes = provider.show("7", numbers(1, 1), Lane.USER).seasons().getFirst().episodes();

        assertThat(episodes).extracting(EpisodeFacts::number).isEqualTo(IntStream.rangeClosed(1, 1200).boxed().toList());
    }

    @Test
    void aSeasonWithoutEpisodesIsEmptyNotMissing() throws Exception {
        SERVER.answers("/3/tv/7", show(listed(0, 0), part(0, 0)));

        SeasonFacts season = provider.show("7", numbers(0, 0), Lane.USER).seasons().getFirst();

        assertThat(season.episodes()).isEmpty();
        assertThat(season.failure()).isNull();
        assertThat(SERVER.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"season/2\":null", ",\"season/2\":{}", ",\"season/2\":[]", ",\"season/2\":\"text\"", ",\"season/2\":7",
        ",\"season/2\":{\"success\":false,\"status_code\":34}", ",\"season/2\":{\"episodes\":\"none\"}"})
    void aPartThatDidNotComeIsAskedForAlone(String oddPart) throws Exception {
        SERVER.answers("/3/tv/7", show(listed(1, 1), listed(2, 3), part(1, 1)).replaceFirst("}$", oddPart + "}"));
        SERVER.answers("/3/tv/7/season/2", season(2, 3));

        ShowFacts facts = provider.show("7", numbers(1, 2), Lane.USER);

        assertThat(facts.seasons()).extracting(season -> season.episodes().size()).containsExactly(1, 3);
        assertThat(SERVER.asked()).hasSize(2).last().isEqualTo("/3/tv/7/season/2");
    }

    @ParameterizedTest
    @CsvSource({"404,NOT_FOUND", "500,BUSY", "200,BAD_ANSWER"})
    void aSeasonThatDoesNotComeAloneEitherCarriesItsFailure(int status, Kind kind) throws Exception {
        SERVER.answers("/3/tv/7", show(listed(1, 1), listed(2, 3), part(1, 1)));
        SERVER.fails("/3/tv/7/season/2", status);

        ShowFacts facts = provider.show("7", numbers(1, 2), Lane.USER);

        assertThat(facts.seasons().get(0).episodes()).hasSize(1);
        assertThat(facts.seasons().get(1).episodes()).isNull();
        assertThat(facts.seasons().get(1).failure()).isEqualTo(new Failure(kind, status));
        assertThat(facts.seasons().get(1).episodeCount()).isEqualTo(3);
    }

    @Test
    void aSeasonThatIsNoLongerListedIsNotAskedFor() throws Exception {
        SERVER.answers("/3/tv/7", show(listed(1, 1), part(1, 1)));

        ShowFacts facts = provider.show("7", numbers(1, 5), Lane.USER);

        assertThat(facts.seasons()).extracting(SeasonFacts::number).containsExactly(1);
        assertThat(SERVER.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 500, 504, 200})
    void whereTheCombinedCallFailsEachSeasonIsAskedForAlone(int status) throws Exception {
        combinedCallAnswers(status);
        SERVER.answers("/3/tv/7/season/1", season(1, 4));
        SERVER.fails("/3/tv/7/season/2", 500);
        SERVER.answers("/3/tv/7/season/3", season(3, 6));

        ShowFacts facts = provider.show("7", numbers(1, 3), Lane.USER);

        assertThat(facts.seasons().get(0).episodes()).hasSize(4);
        assertThat(facts.seasons().get(1).failure()).isEqualTo(new Failure(Kind.BUSY, 500));
        assertThat(facts.seasons().get(2).episodes()).hasSize(6);
        assertThat(SERVER.asked()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"401,KEY_REJECTED", "429,TOO_MANY_REQUESTS"})
    void aFailureOfTheProviderEndsTheFallBack(int status, Kind kind) {
        combinedCallAnswers(503);
        SERVER.answers("/3/tv/7/season/1", aResponse().withStatus(status).withHeader("Retry-After", "4"));

        ProviderException failure = catchThrowableOfType(ProviderException.class, () -> provider.show("7", numbers(1, 3), Lane.USER));

        assertThat(failure.failure()).isEqualTo(new Failure(kind, status));
        assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(4));
        assertThat(SERVER.asked()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"404,NOT_FOUND,2", "500,BUSY,2", "200,BAD_ANSWER,2", "401,KEY_REJECTED,1", "429,TOO_MANY_REQUESTS,1"})
    void aShowOfWhichNothingComesIsAFailure(int status, Kind kind, int requests) {
        SERVER.fails("/3/tv/7", status);

        ProviderException failure = catchThrowableOfType(ProviderException.class, () -> provider.show("7", numbers(1, 3), Lane.USER));

        assertThat(failure.failure()).isEqualTo(new Failure(kind, status));
        assertThat(SERVER.asked()).hasSize(requests);
    }

    @Test
    void anAnswerThatIsNoShowIsAFailure() {
        SERVER.answers("/3/tv/7", "{\"success\":false,\"status_code\":34}");

        ProviderException failure = catchThrowableOfType(ProviderException.class, () -> provider.details("7", Lane.USER));

        assertThat(failure.failure()).isEqualTo(new Failure(Kind.BAD_ANSWER, 200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../search/tv", "7/season/1", "abc", "-7"})
    void onlyNumbersAreAskedFor(String id) {
        ProviderException failure = catchThrowableOfType(ProviderException.class, () -> provider.details(id, Lane.USER));

        assertThat(failure.failure().kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(SERVER.asked()).isEmpty();
    }

    private static void combinedCallAnswers(int status) {
        SERVER.answers("/3/tv/7", show(listed(1, 4), listed(2, 5), listed(3, 6)));
        SERVER.wireMock()
                .stubFor(get(urlPathEqualTo("/3/tv/7")).withQueryParam("append_to_response", matching(".*season.*"))
                        .willReturn(status == 200 ? okJson("{\"id\": 7, \"seas") : aResponse().withStatus(status)));
    }

    private static SortedSet<Integer> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static String showOf(int seasons) {
        return show(
                IntStream.rangeClosed(1, seasons).boxed().flatMap(n -> List.of(listed(n, 2), part(n, 2)).stream()).toArray(String[]::new));
    }

    /** A show from the rows of its list and its parts, told apart by their first letter. */
    private static String show(String... pieces) {
        String rows = List.of(pieces).stream().filter(piece -> piece.startsWith("{")).collect(Collectors.joining(","));
        String parts = List.of(pieces).stream().filter(piece -> piece.startsWith("\"")).map(piece -> "," + piece)
                .collect(Collectors.joining());
        return "{\"id\":7,\"name\":\"The Lamp\",\"tagline\":\"\",\"softcore\":false,\"languages\":[],\"seasons\":[" + rows + "]" + parts
                + "}";
    }

    private static String listed(int number, int episodes) {
        return "{\"id\":" + (100 + number) + ",\"season_number\":" + number + ",\"episode_count\":" + episodes + "}";
    }

    private static String part(int number, int episodes) {
        return "\"season/" + number + "\":" + season(number, episodes);
    }

    private static String season(int number, int episodes) {
        String rows = IntStream.rangeClosed(1, episodes)
                .mapToObj(n -> "{\"id\":" + (number * 10_000 + n) + ",\"episode_number\":" + n + ",\"crew\":[{\"name\":\"x\"}]}")
                .collect(Collectors.joining(","));
        return "{\"_id\":\"5a\",\"id\":" + (100 + number) + ",\"season_number\":" + number + ",\"episodes\":[" + rows + "]}";
    }
}
