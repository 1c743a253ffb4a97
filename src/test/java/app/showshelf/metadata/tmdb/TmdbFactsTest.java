package app.showshelf.metadata.tmdb;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.http.ProviderServer;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of the fields of a show. */
class TmdbFactsTest {
    private static final ShowRef REF = new ShowRef(ProviderId.TMDB, "7");

    @RegisterExtension
    private static final ProviderServer SERVER = new ProviderServer();

    private final TmdbProvider provider = new TmdbProvider(SERVER.client(), () -> SERVER.uri("/3/"), () -> "token", TmdbProvider.PICTURES);

    @Test
    void allFieldsOfAShowAreRead() throws Exception {
        ShowFacts facts = factsOf(
                """
                        {"id": 7, "name": "Die Lampe", "original_name": "The Lamp", "overview": "A lamp tells.", "status": "Returning Series",
                         "first_air_date": "2019-05-04", "networks": [{"id": 1, "name": "Channel Nine"}, {"name": "Other"}], "original_language": "en",
                         "genres": [{"id": 18, "name": "Drama"}, {"id": 35, "name": "Comedy"}], "poster_path": "/p.jpg", "backdrop_path": "/b.jpg",
                         "vote_average": 7.25, "popularity": 12.5, "external_ids": {"imdb_id": "tt0000007", "tvdb_id": 4711},
                         "seasons": [{"id": 70, "season_number": 1, "name": "Season 1", "overview": "It begins.", "air_date": "2019-05-04",
                                      "poster_path": "/s.jpg", "episode_count": 1}],
                         "season/1": {"id": 70, "name": "Season 1", "overview": "It begins well.", "season_number": 1, "episodes": [
                            {"id": 701, "episode_number": 1, "episode_type": "finale", "name": "Light", "overview": "On.",
                             "air_date": "2019-05-04", "runtime": 42, "still_path": "/e.jpg"}]}}""");

        EpisodeFacts episode = new EpisodeFacts("701", 1, EpisodeType.FINALE, "Light", "On.", LocalDate.of(2019, 5, 4), null, 42, "/e.jpg");
        SeasonFacts season = new SeasonFacts("70", 1, "Season 1", "It begins well.", LocalDate.of(2019, 5, 4), "/s.jpg", 1,
                List.of(episode), null);
        assertThat(facts).isEqualTo(new ShowFacts(REF, "tt0000007", "4711", "Die Lampe", "The Lamp", "A lamp tells.", ShowStatus.RUNNING,
                LocalDate.of(2019, 5, 4), "Channel Nine", "en", List.of("Drama", "Comedy"), "/p.jpg", "/b.jpg", 7.25, 12.5,
                "https://www.themoviedb.org/tv/7", List.of(season)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{\"id\": 7}",
        "{\"id\":7,\"name\":\"\",\"original_name\":null,\"overview\":\"\",\"status\":null,\"first_air_date\":\"\",\"last_air_date\":null,"
                + "\"networks\":null,\"original_language\":\"\",\"genres\":[],\"poster_path\":null,\"backdrop_path\":null,\"vote_average\":0,"
                + "\"popularity\":null,\"external_ids\":{\"imdb_id\":null,\"tvdb_id\":null},\"seasons\":[]}",
        "{\"id\":7,\"name\":[],\"overview\":{},\"status\":4,\"first_air_date\":20190504,\"networks\":[null,{},{\"name\":\"\"}],"
                + "\"genres\":[null,{\"id\":1},7],\"vote_average\":\"good\",\"external_ids\":[],\"seasons\":[null,{},{\"season_number\":-1}]}"})
    void whatIsLeftOutIsNullOrEmpty(String json) throws Exception {
        assertThat(factsOf(json))
                .isEqualTo(new ShowFacts(REF, null, null, "", null, null, ShowStatus.UNKNOWN, null, null, null, List.of(), null,
                        null, null, null, "https://www.themoviedb.org/tv/7", List.of()));
    }

    @Test
    void anEpisodeOfNothingButAnIdIsAnEpisode() throws Exception {
        List<EpisodeFacts> episodes = episodesOf(1, """
                {"id": 1}, {"id": 2, "episode_number": 5, "name": "", "overview": "", "air_date": "", "runtime": 0, "still_path": "",
                 "episode_type": "surprise"}, {"id": 3, "episode_number": null, "air_date": null, "runtime": null, "name": null}""");

        assertThat(episodes).containsExactly(
                new EpisodeFacts("1", null, EpisodeType.REGULAR, null, null, null, null, null, null),
                new EpisodeFacts("2", 5, EpisodeType.REGULAR, null, null, null, null, null, null),
                new EpisodeFacts("3", null, EpisodeType.REGULAR, null, null, null, null, null, null));
    }

    @Test
    void numbersMayHaveGapsAndBeginAnywhere() throws Exception {
        assertThat(episodesOf(3, "{\"id\":1,\"episode_number\":1},{\"id\":2,\"episode_number\":23},{\"id\":3,\"episode_number\":26}"))
                .extracting(EpisodeFacts::number)
                .containsExactly(1, 23, 26);
        assertThat(episodesOf(0, "{\"id\":1,\"episode_number\":1407},{\"id\":2,\"episode_number\":2320}"))
                .extracting(EpisodeFacts::number)
                .containsExactly(1407, 2320);
    }

    @Test
    void rowsThatCannotBeToldApartAreTakenOnce() throws Exception {
        assertThat(episodesOf(1,
                "{\"id\":1,\"episode_number\":1},{\"id\":1,\"episode_number\":2},null,{},{\"name\":\"x\"},{\"episode_number\":9}"))
                .extracting(EpisodeFacts::number)
                .containsExactly(1, 9);
    }

    @Test
    void typesOfEpisodesAreRead() throws Exception {
        String rows = "{\"id\":1,\"episode_type\":\"standard\"},{\"id\":2,\"episode_type\":\"mid_season\"},{\"id\":3,\"episode_type\":\"finale\"}";

        assertThat(episodesOf(1, rows)).extracting(EpisodeFacts::type)
                .containsExactly(EpisodeType.REGULAR, EpisodeType.MID_SEASON_FINALE, EpisodeType.FINALE);
        assertThat(episodesOf(0, rows)).extracting(EpisodeFacts::type).containsOnly(EpisodeType.SPECIAL);
    }

    @Test
    void seasonsComeByNumberAndYearsAreNumbers() throws Exception {
        ShowFacts facts = factsOf(
                "{\"id\":7,\"seasons\":[{\"season_number\":2024},{\"season_number\":1},{\"season_number\":0},{\"season_number\":1}]}");

        assertThat(facts.seasons()).extracting(SeasonFacts::number).containsExactly(0, 1, 2024);
    }

    @Test
    void aMergedShowHasTheIdOfItsAnswer() throws Exception {
        assertThat(factsOf("{\"id\": 8}").ref()).isEqualTo(new ShowRef(ProviderId.TMDB, "8"));
    }

    @ParameterizedTest
    @CsvSource({"Returning Series,RUNNING", "Planned,PLANNED", "In Production,PLANNED", "Pilot,PLANNED", "Ended,ENDED", "Canceled,ENDED",
        "Resting,UNKNOWN", "'',UNKNOWN"})
    void wordsOfStatusAreOpen(String word, ShowStatus status) throws Exception {
        assertThat(factsOf("{\"id\": 7, \"status\": \"" + word + "\"}").status()).isEqualTo(status);
    }

    private ShowFacts factsOf(String json) throws Exception {
        SERVER.answers("/3/tv/7", json);
        return provider.show("7", new TreeSet<>(Set.of(1)), Lane.USER);
    }

    private List<EpisodeFacts> episodesOf(int season, String rows) throws Exception {
        SERVER.answers("/3/tv/7",
                "{\"id\":7,\"seasons\":[{\"season_number\":" + season + "}],\"season/" + season + "\":{\"episodes\":[" + rows + "]}}");
        return provider.show("7", new TreeSet<>(Set.of(season)), Lane.USER).seasons().getFirst().episodes();
    }
}
