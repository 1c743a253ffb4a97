package app.showshelf.metadata.tmdb;

import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowSummary;
import app.showshelf.metadata.Lane;
import app.showshelf.metadata.ListFilter;
import app.showshelf.metadata.http.ProviderServer;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** Names in the user's language, lists that are filtered, and what many look at this week. */
class TmdbLanguagesTest {
    private static final String SHOW = """
            {"id": 7, "name": "%s", "original_name": "Lampe", "original_language": "da", "overview": "%s",
             "seasons": [{"id": 70, "season_number": 1, "episode_count": 2}],
             "season/1": {"id": 70, "season_number": 1, "name": "1", "episodes": [
               {"id": 71, "episode_number": 1, "name": "%s", "overview": ""},
               {"id": 72, "episode_number": 2, "name": "%s", "overview": "%s"}]}}""";

    @RegisterExtension
    private static final ProviderServer SERVER = new ProviderServer();

    private List<String> languages = List.of("de", "en");
    private final TmdbProvider provider = new TmdbProvider(SERVER.client(), () -> SERVER.uri("/3"), () -> "token", () -> languages,
            TmdbProvider.PICTURES);

    @Test
    void anEpisodeWithoutANameInTheFirstLanguageHasThatOfTheNext() throws Exception {
        answer("de", "Die Lampe", "Es wird Licht.", "Anfang", "Folge 2", "");
        SERVER.answers("/3/tv/7", SHOW.formatted("The Lamp", "There is light.", "Start", "Second Light", "More light."));

        ShowFacts facts = provider.show("7", new TreeSet<>(List.of(1)), Lane.USER);

        assertThat(facts.name()).isEqualTo("Die Lampe");
        assertThat(facts.overview()).isEqualTo("Es wird Licht.");
        assertThat(episodes(facts)).extracting(EpisodeFacts::name).containsExactly("Anfang", "Second Light");
        assertThat(episodes(facts)).extracting(EpisodeFacts::overview).containsExactly(null, "More light.");
        assertThat(SERVER.asked()).hasSize(2);
    }

    @Test
    void whereNothingIsMissingNobodyIsAskedTwice() throws Exception {
        answer("de", "Die Lampe", "Es wird Licht.", "Anfang", "Ende", "");
        assertThat(episodes(provider.show("7", new TreeSet<>(List.of(1)), Lane.USER))).hasSize(2);
        assertThat(SERVER.asked()).containsExactly("/3/tv/7?append_to_response=season/1,external_ids&language=de");
    }

    @Test
    void aShowThatIsUntoldInTheFirstLanguageHasNameAndSummaryOfTheNext() throws Exception {
        answer("de", "Lampe", "", "Anfang", "Ende", "");
        SERVER.answers("/3/tv/7", SHOW.formatted("The Lamp", "There is light.", "Start", "End", ""));
        ShowFacts facts = provider.show("7", new TreeSet<>(List.of(1)), Lane.USER);
        assertThat(facts.name()).isEqualTo("The Lamp");
        assertThat(facts.overview()).isEqualTo("There is light.");
        assertThat(episodes(facts)).extracting(EpisodeFacts::name).containsExactly("Anfang", "Ende");
    }

    @Test
    void whereNoLanguageHasANameTheNumberStays() throws Exception {
        answer("de", "Die Lampe", "Es wird Licht.", "Anfang", "Folge 2", "");
        SERVER.answers("/3/tv/7", SHOW.formatted("The Lamp", "There is light.", "Start", "Episode 2", ""));
        assertThat(episodes(provider.show("7", new TreeSet<>(List.of(1)), Lane.USER))).extracting(EpisodeFacts::name)
                .containsExactly("Anfang", "Folge 2");
    }

    @Test
    void filteredListsAreAskedForByTheNumberOfTheGenreInTheUsersLanguage() throws Exception {
        SERVER.answers("/3/genre/tv/list", "{\"genres\": [{\"id\": 18, \"name\": \"Drama\"}, {\"id\": 80, \"name\": \"Krimi\"}]}");
        SERVER.answers("/3/discover/tv", "{\"results\": [{\"id\": 9, \"name\": \"Nacht\", \"genre_ids\": [80]}]}");
        assertThat(provider.genres()).containsExactly("Drama", "Krimi");
        assertThat(provider.popular(1, new ListFilter("Krimi", 2019))).extracting(ShowSummary::name).containsExactly("Nacht");
        assertThat(SERVER.asked()).containsExactly("/3/genre/tv/list?language=de",
                "/3/discover/tv?page=1&sort_by=popularity.desc&with_genres=80&first_air_date.gte=2019-01-01&first_air_date.lte=2019-12-31&language=de");
    }

    @Test
    void namesOfGenresFollowTheLanguage() throws Exception {
        SERVER.answers("/3/genre/tv/list", "{\"genres\": [{\"id\": 80, \"name\": \"Krimi\"}]}");
        provider.genres();
        languages = List.of("en");
        provider.genres();
        provider.genres();
        assertThat(SERVER.asked()).containsExactly("/3/genre/tv/list?language=de", "/3/genre/tv/list");
    }

    @Test
    void whatManyLookAtHasAListOfItsOwn() throws Exception {
        languages = List.of("en");
        SERVER.answers("/3/trending/tv/week", "{\"results\": [{\"id\": 9, \"name\": \"Night\", \"media_type\": \"tv\"}]}");
        assertThat(provider.hasTrending()).isTrue();
        assertThat(provider.trending(1)).extracting(ShowSummary::name).containsExactly("Night");
        assertThat(provider.trending(501)).isEmpty();
    }

    private static void answer(String language, Object... words) {
        SERVER.wireMock().stubFor(get(urlPathEqualTo("/3/tv/7")).atPriority(1).withQueryParam("language", equalTo(language))
                .willReturn(okJson(SHOW.formatted(words))));
    }

    private static List<EpisodeFacts> episodes(ShowFacts facts) {
        return facts.seasons().stream().filter(season -> season.number() == 1).map(SeasonFacts::episodes).findFirst().orElseThrow();
    }
}
