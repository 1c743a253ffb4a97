package app.showshelf.metadata.tvmaze;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import app.showshelf.library.EpisodeType;
import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ProviderException;
import app.showshelf.metadata.http.ProviderServer;
import app.showshelf.settings.ProviderId;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TvMazeProviderTest {
    private static final ShowRef REF = new ShowRef(ProviderId.TVMAZE, "7");
    private static final String SHOW = "/tvmaze/shows/7";
    private static final String EPISODES = "/tvmaze/shows/7/episodes";

    @RegisterExtension
    private static final ProviderServer SERVER = new ProviderServer();

    private final TvMazeProvider provider = new TvMazeProvider(SERVER.client(), () -> SERVER.uri("/tvmaze"), TvMazeProvider.PICTURES);

    @Test
    void aShowWithAllItsEpisodesIsTwoRequests() throws Exception {
        SERVER.answers(SHOW,
                """
                        {"id": 7, "url": "http://www.tvmaze.com/shows/7/lamp", "name": "The Lamp", "language": "German", "genres": ["Drama", ""],
                         "status": "Running", "premiered": "2019-05-04", "rating": {"average": 8.5}, "weight": 77, "network": {"name": "Channel Nine"},
                         "webChannel": {"name": "Other"}, "externals": {"tvrage": null, "thetvdb": 4711, "imdb": "tt0000007"},
                         "image": {"medium": "http://static.tvmaze.com/m/1.jpg", "original": "http://static.tvmaze.com/o/1.jpg"},
                         "summary": "<p>A <b>lamp</b> tells.</p>",
                         "_embedded": {"seasons": [{"id": 70, "number": 1, "name": "", "episodeOrder": 10, "premiereDate": "2019-05-04",
                            "image": null, "summary": "<p>It begins.</p>"}]}}""");
        SERVER.answers(EPISODES,
                """
                        [{"id": 701, "name": "Light", "season": 1, "number": 1, "type": "regular", "airdate": "2019-05-04",
                          "airstamp": "2019-05-05T02:00:00+00:00", "runtime": 42, "image": {"medium": "https://static.tvmaze.com/m/2.jpg", "original": null},
                          "summary": "<p>On &amp; off.</p>"}]""");

        EpisodeFacts episode = new EpisodeFacts("701", 1, EpisodeType.REGULAR, "Light", "On & off.", LocalDate.of(2019, 5, 4),
                Instant.parse("2019-05-05T02:00:00Z"), 42, "https://static.tvmaze.com/m/2.jpg");
        SeasonFacts season = new SeasonFacts("70", 1, null, "It begins.", LocalDate.of(2019, 5, 4), null, 1, List.of(episode), null);
        assertThat(provider.show("7", numbers(1), Lane.USER)).isEqualTo(new ShowFacts(REF, "tt0000007", "4711", "The Lamp", null,
                "A lamp tells.", ShowStatus.RUNNING, LocalDate.of(2019, 5, 4), "Channel Nine", "de", List.of("Drama"),
                "https://static.tvmaze.com/o/1.jpg", null, 8.5, 77.0, "https://www.tvmaze.com/shows/7/lamp", List.of(season)));
        assertThat(SERVER.asked()).containsExactly(SHOW + "?embed[]=seasons", EPISODES + "?specials=1");
    }

    @Test
    void detailsAreOneRequestAndNoPlanIsTakenForACount() throws Exception {
        SERVER.answers(SHOW, show("{\"id\":70,\"number\":1,\"episodeOrder\":22}"));

        SeasonFacts season = provider.details("7", Lane.USER).seasons().getFirst();

        assertThat(season.episodes()).isNull();
        assertThat(season.episodeCount()).isNull();
        assertThat(SERVER.asked()).hasSize(1);
    }

    @Test
    void aShowWhoseSeasonsNobodyKnowsComesWithAllItsEpisodesInTwoRequests() throws Exception {
        SERVER.answers(SHOW, show("{\"id\":70,\"number\":1}", "{\"id\":71,\"number\":2}"));
        SERVER.answers(EPISODES, "[{\"id\":1,\"season\":1,\"number\":1},{\"id\":2,\"season\":2,\"number\":1}]");

        List<SeasonFacts> seasons = provider.show("7", numbers(), Lane.BACKGROUND).seasons();

        assertThat(seasons).extracting(season -> season.episodes().size()).containsExactly(1, 1);
        assertThat(SERVER.asked()).hasSize(2);
    }

    @Test
    void whereTheEpisodesOfAShowThatNobodyKnowsDoNotComeItsSeasonsAreListed() throws Exception {
        SERVER.answers(SHOW, show("{\"id\":70,\"number\":1}", "{\"id\":71,\"number\":2}"));
        SERVER.fails(EPISODES, 500);

        List<SeasonFacts> seasons = provider.show("7", numbers(), Lane.BACKGROUND).seasons();

        assertThat(seasons).extracting(SeasonFacts::episodes).containsExactly(null, null);
        assertThat(seasons).extracting(SeasonFacts::failure).as("they are owed, and asked for one by one then").containsOnlyNulls();
        assertThat(SERVER.asked()).hasSize(2);
    }

    @Test
    void aShowWithoutSeasonsIsOneRequest() throws Exception {
        SERVER.answers(SHOW, show());
        assertThat(provider.show("7", numbers(), Lane.BACKGROUND).seasons()).isEmpty();
        assertThat(SERVER.asked()).hasSize(1);
    }

    @Test
    void aSeasonHasAsManyEpisodesAsAreListed() throws Exception {
        SERVER.answers(SHOW, show("{\"id\":70,\"number\":1,\"episodeOrder\":22}", "{\"id\":71,\"number\":2,\"episodeOrder\":8}"));
        SERVER.answers(EPISODES, "[{\"id\":1,\"season\":1,\"number\":1}]");

        List<SeasonFacts> seasons = provider.show("7", numbers(1, 2), Lane.USER).seasons();

        assertThat(seasons).extracting(SeasonFacts::episodeCount).containsExactly(1, 0);
        assertThat(seasons.get(1).episodes()).isEmpty();
    }

    @Test
    void specialsBelongToTheirSeasonAndHaveNoNumber() throws Exception {
        SERVER.answers(SHOW, show("{\"id\":70,\"number\":1}"));
        SERVER.answers(EPISODES,
                """
                        [{"id": 1, "season": 1, "number": 1, "type": "regular"}, {"id": 2, "season": 1, "number": null, "type": "significant_special"},
                         {"id": 3, "season": 1, "number": null}, {"id": 4, "season": 1, "number": 2, "type": "insignificant_special"}]""");

        List<EpisodeFacts> episodes = provider.show("7", numbers(1), Lane.USER).seasons().getFirst().episodes();

        assertThat(episodes).extracting(EpisodeFacts::number).containsExactly(1, null, null, 2);
        assertThat(episodes).extracting(EpisodeFacts::type)
                .containsExactly(EpisodeType.REGULAR, EpisodeType.SPECIAL, EpisodeType.SPECIAL, EpisodeType.SPECIAL);
    }

    @Test
    void seasonsMayBeYearsAndMayBeKnownByTheirEpisodesAlone() throws Exception {
        SERVER.answers(SHOW, show("{\"id\":71,\"number\":1997}", "{\"id\":70,\"number\":1996}"));
        SERVER.answers(EPISODES, """
                [{"id": 1, "season": 1996, "number": 1}, {"id": 2, "season": 1998, "number": 1, "airdate": "1998-02-01"},
                 {"id": 3, "season": 1998, "number": 2, "airdate": "1998-01-01"}]""");

        List<SeasonFacts> seasons = provider.show("7", numbers(1996), Lane.USER).seasons();

        assertThat(seasons).extracting(SeasonFacts::number).containsExactly(1996, 1997, 1998);
        assertThat(seasons.get(2).providerId()).isNull();
        assertThat(seasons.get(2).airDate()).isEqualTo(LocalDate.of(1998, 1, 1));
        assertThat(seasons.get(2).episodes()).hasSize(2);
    }

    @Test
    void aSeasonOf1200EpisodesComesWhole() throws Exception {
        SERVER.answers(SHOW, show("{\"id\":70,\"number\":1}"));
        SERVER.answers(EPISODES, IntStream.rangeClosed(1, 1200)
                .mapToObj(n -> "{\"id\":" + n + ",\"season\":1,\"number\":" + n + "}")
                .collect(Collectors.joining(",", "[", "]")));

        assertThat(provider.show("7", numbers(1), Lane.USER).seasons().getFirst().episodes()).hasSize(1200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":7}",
        "{\"id\":7,\"url\":null,\"name\":null,\"language\":null,\"genres\":[],\"status\":null,\"premiered\":null,\"rating\":{\"average\":null},"
                + "\"weight\":null,\"network\":null,\"webChannel\":null,\"externals\":{\"imdb\":null,\"thetvdb\":null},\"image\":null,"
                + "\"summary\":\"\",\"_embedded\":{\"seasons\":[]}}",
        "{\"id\":\"7\",\"url\":\"javascript:x\",\"name\":{},\"language\":\"Tongue\",\"genres\":\"Drama\",\"status\":[],\"premiered\":\"soon\","
                + "\"rating\":8,\"weight\":[],\"network\":\"Nine\",\"webChannel\":{\"country\":null},\"externals\":[],\"image\":\"x\","
                + "\"summary\":\"<p></p>\",\"_embedded\":[]}"})
    void whatIsLeftOutIsNullOrEmpty(String json) throws Exception {
        SERVER.answers(SHOW, json);
        SERVER.answers(EPISODES, "[null, 7, {}, {\"season\": 1}, {\"id\": 1, \"name\": \"x\"}]");

        ShowFacts facts = provider.show("7", numbers(1), Lane.USER);

        assertThat(facts.withSeasons(List.of()))
                .isEqualTo(new ShowFacts(REF, null, null, "", null, null, ShowStatus.UNKNOWN, null, null, null,
                        List.of(), null, null, null, null, null, List.of()));
    }

    @Test
    void anEpisodeOfNothingButAnIdIsAnEpisode() throws Exception {
        SERVER.answers(SHOW, show());
        SERVER.answers(EPISODES,
                "[{\"id\":1,\"season\":2,\"name\":\"\",\"airdate\":\"\",\"airstamp\":null,\"runtime\":null,\"image\":null,\"summary\":null}]");

        assertThat(provider.show("7", numbers(1), Lane.USER).seasons().getFirst().episodes())
                .containsExactly(new EpisodeFacts("1", null, EpisodeType.SPECIAL, null, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"404", "500", "200"})
    void whereTheListOfEpisodesFailsEachSeasonIsAskedForAlone(int status) throws Exception {
        SERVER.answers(SHOW, show("{\"id\":70,\"number\":1}", "{\"id\":71,\"number\":2}", "{\"number\":3}", "{\"id\":73,\"number\":4}"));
        SERVER.fails(EPISODES, status);
        SERVER.answers("/tvmaze/seasons/70/episodes", "[{\"id\":1,\"season\":1,\"number\":1}]");
        SERVER.fails("/tvmaze/seasons/71/episodes", 503);

        List<SeasonFacts> seasons = provider.show("7", numbers(1, 2, 3), Lane.USER).seasons();

        assertThat(seasons.get(0).episodes()).hasSize(1);
        assertThat(seasons.get(1).failure()).isEqualTo(new Failure(Kind.BUSY, 503));
        assertThat(seasons.get(2).failure()).isEqualTo(new Failure(Kind.NOT_FOUND));
        assertThat(seasons.get(3).failure()).isNull();
        assertThat(seasons.get(3).episodes()).isNull();
        assertThat(SERVER.asked()).hasSize(4);
    }

    @Test
    void aLimitThatIsReachedEndsTheFetch() {
        SERVER.answers(SHOW, show("{\"id\":70,\"number\":1}"));
        SERVER.answers(EPISODES, aResponse().withStatus(429).withHeader("Retry-After", "3"));

        ProviderException failure = catchThrowableOfType(ProviderException.class, () -> provider.show("7", numbers(1), Lane.USER));

        assertThat(failure.failure()).isEqualTo(new Failure(Kind.TOO_MANY_REQUESTS, 429));
        assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @CsvSource({"404,NOT_FOUND", "500,BUSY", "200,BAD_ANSWER"})
    void aShowThatCannotBeHadIsAFailure(int status, Kind kind) {
        SERVER.fails(SHOW, status);

        ProviderException failure = catchThrowableOfType(ProviderException.class, () -> provider.show("7", numbers(1), Lane.USER));

        assertThat(failure.failure()).isEqualTo(new Failure(kind, status));
        assertThat(SERVER.asked()).hasSize(1);
    }

    @Test
    void aMergedShowIsFollowedToItsNewPlace() throws Exception {
        SERVER.answers("/tvmaze/shows/6", aResponse().withStatus(301).withHeader("Location", SHOW));
        SERVER.answers(SHOW, show());

        assertThat(provider.details("6", Lane.USER).ref()).isEqualTo(REF);
    }

    private static SortedSet<Integer> numbers(Integer... numbers) {
        return new TreeSet<>(List.of(numbers));
    }

    private static String show(String... seasons) {
        return "{\"id\":7,\"name\":\"The Lamp\",\"_embedded\":{\"seasons\":[" + String.join(",", seasons) + "]}}";
    }
}
