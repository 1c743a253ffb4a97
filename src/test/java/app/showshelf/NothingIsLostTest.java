package app.showshelf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.showshelf.WrittenShow.Written;
import app.showshelf.library.ChangeSummary;
import app.showshelf.library.EpisodeRow;
import app.showshelf.library.Failure;
import app.showshelf.library.Failure.Kind;
import app.showshelf.library.NextLookReason;
import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowPage;
import app.showshelf.library.ShowRef;
import app.showshelf.metadata.http.LocalServer;
import app.showshelf.metadata.tmdb.TmdbProvider;
import app.showshelf.metadata.tvmaze.TvMazeProvider;
import app.showshelf.settings.ProviderId;

import static app.showshelf.WrittenShow.episode;
import static app.showshelf.WrittenShow.episodes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Whatever a provider does to a show, its episodes stay and marks follow them. Two seasons of six are stored, the third episode
 * of the second is watched; a real server, the real client, engine and store.
 */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingIsLostTest {
    private static final Written WATCHED = episode(2, 3);

    private final LocalServer server = new LocalServer();
    private final TestLibrary library = new TestLibrary(
            new TmdbProvider(server.client(), () -> server.uri("/3"), () -> "token", TmdbProvider.PICTURES),
            new TvMazeProvider(server.client(), () -> server.uri(""), TvMazeProvider.PICTURES));
    private String id = "700";
    private long show;
    private long watched;

    @BeforeEach
    void fill() throws Exception {
        id = String.valueOf(Integer.parseInt(id) + 1);
        server.answers("/3/tv/" + id, usual().json());
        show = library.showshelf().intake().add(new ShowRef(ProviderId.TMDB, id));
        lookAgain();
        watched = season(2).get(2).id();
        library.showshelf().marks().episode(watched, true);
    }

    @AfterAll
    void close() {
        library.close();
        server.close();
    }

    @Test
    void episodesThatAreRenumberedKeepTheirMarks() {
        Written first = new Written(299, 1, "A pilot, after all", "2002-02-20", "It began earlier.");
        look(usual().season(2, Stream.concat(Stream.of(first), Stream.of(episodes(2, 6)).map(one -> one.at(one.number() + 1)))
                .toArray(Written[]::new)));
        assertThat(season(2)).extracting(EpisodeRow::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertOnlyMarked(4, WATCHED.name());
        assertChanged(new ChangeSummary(1, 6, 0, 0, 0, false));
    }

    @Test
    void whereEveryIdChangesMarksFollowTheEpisodes() {
        look(usual().season(2, Stream.of(episodes(2, 6)).map(one -> one.as(one.id() + 5_000)).toArray(Written[]::new)));
        assertOnlyMarked(3, WATCHED.name());
        assertThat(season(2)).hasSize(6).extracting(EpisodeRow::providerId).contains("5203");
        assertChanged(new ChangeSummary(0, 6, 0, 0, 0, false));
    }

    @Test
    void whereEveryIdAndEveryNumberChangesMarksFollowTitleAndDate() {
        look(usual().season(2, IntStream.rangeClosed(1, 6).mapToObj(number -> episode(2, number).as(9_000 + number).at(number + 10))
                .toArray(Written[]::new)));
        assertOnlyMarked(13, WATCHED.name());
        assertThat(season(2)).hasSize(6);
    }

    @Test
    void anotherEpisodeInTheSamePlaceInheritsNoMark() {
        look(usual().season(2, with(WATCHED, new Written(777, 3, "Something else", "2012-12-12", "Other."))));
        assertThat(season(2)).extracting(EpisodeRow::name, EpisodeRow::watched).contains(tuple("Something else", false));
        assertThat(season(2)).noneMatch(EpisodeRow::watched);
        look(usual().season(2,
                Stream.concat(Stream.of(episodes(2, 6)), Stream.of(new Written(777, 7, "Something else", "2012-12-12", "Other.")))
                        .toArray(Written[]::new)));
        assertOnlyMarked(3, WATCHED.name());
    }

    @Test
    void aMovedDateIsTakenAndTheMarkStays() {
        look(usual().season(2, with(WATCHED, WATCHED.on("2002-09-09"))));
        assertOnlyMarked(3, WATCHED.name());
        assertThat(season(2).get(2).airDate()).isEqualTo(LocalDate.of(2002, 9, 9));
        assertChanged(new ChangeSummary(0, 0, 1, 0, 0, false));
    }

    @Test
    void anEpisodeThatMovesToAnotherSeasonTakesItsMarkAlong() {
        look(usual().season(2, with(WATCHED)).season(0, WATCHED.at(1)));
        assertThat(season(2)).hasSize(5).noneMatch(EpisodeRow::watched);
        assertThat(season(0)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(watched);
            assertThat(one.watched()).isTrue();
        });
    }

    @Test
    void anEpisodeThatVanishesIsHiddenAndComesBackWithItsMark() {
        look(usual().season(2, with(WATCHED)));
        assertThat(season(2)).hasSize(5).noneMatch(EpisodeRow::watched);
        assertChanged(new ChangeSummary(0, 0, 0, 1, 0, false));
        look(usual().season(2, with(WATCHED)));
        look(usual().season(2, with(WATCHED)));
        look(usual());
        assertOnlyMarked(3, WATCHED.name());
        assertChanged(new ChangeSummary(0, 0, 0, 0, 1, false));
    }

    @Test
    void anEpisodeWithoutAMarkComesBackAsItselfUnlessItWasMissingTwice() {
        Written unmarked = episode(2, 5);
        long row = season(2).get(4).id();
        look(usual().season(2, with(unmarked)));
        look(usual());
        assertThat(season(2).get(4).id()).isEqualTo(row);
        look(usual().season(2, with(unmarked)));
        look(usual().season(2, with(unmarked)));
        look(usual());
        assertThat(season(2).get(4).id()).isNotEqualTo(row);
        assertOnlyMarked(3, WATCHED.name());
    }

    @ParameterizedTest(name = "{0} of 6 left")
    @ValueSource(ints = {0, 1, 2})
    void anAnswerThatIsEmptyOrShrankByMoreThanHalfDeletesNothingAndIsReported(int left) {
        look(usual().season(2, episodes(2, left)));
        look(usual().season(2, episodes(2, left)));
        assertThat(season(2)).hasSize(6);
        assertOnlyMarked(3, WATCHED.name());
        assertThat(page().lastChanges().suspicious()).isTrue();
        SeasonRow doubted = row(2);
        assertThat(doubted.lastChanges().suspicious()).isTrue();
        assertThat(doubted.nextLookReason()).isIn(NextLookReason.DOUBTFUL, NextLookReason.COMING_SHORT);
        assertThat(doubted.nextLookAt()).isEqualTo(library.now().plus(Duration.ofDays(1)));
        assertThat(row(1).lastChanges()).isEqualTo(ChangeSummary.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\": 7}", "{\"id\": 7, \"name\": \"Show %s\", \"seasons\": []}",
        "{\"id\": 7, \"name\": null, \"seasons\": null, \"season/1\": null}",
        "{\"id\": 7, \"name\": {\"de\": \"Show\"}, \"status\": 5, \"seasons\": {\"1\": {}}, \"genres\": \"Drama\", \"networks\": 3}",
        "{\"id\": 7, \"name\": \"Show %s\", \"seasons\": [{\"season_number\": 1}, {\"season_number\": \"2\"}], \"season/1\": [], \"season/2\": 4}",
        "{\"id\": 7, \"name\": \"Show %s\", \"seasons\": [1, \"2\", null, {\"season_number\": {}}], \"season/2\": {\"episodes\": \"none\"}}",
        "{\"id\": 7, \"seasons\": [{\"season_number\": 2, \"episode_count\": \"many\"}], \"season/2\": {\"episodes\": [1, null, [], \"x\"]}}"})
    void anAnswerOfNothingOrOfWrongTypesTakesNothingAway(String body) {
        server.answers("/3/tv/" + id, body.replace("%s", id));
        lookAgain();
        lookAgain();
        assertThat(season(1)).hasSize(6);
        assertThat(season(2)).hasSize(6);
        assertOnlyMarked(3, WATCHED.name());
        assertThat(page().card().name()).isEqualTo("Show " + id);
        assertThat(row(2).nextLookAt()).as("not at once again").isAfter(library.now());
    }

    @Test
    void aSeasonThatIsMissingFromTheShowStaysAndIsLookedForInAWeek() {
        look(new WrittenShow(id).season(1, episodes(1, 6)));
        assertOnlyMarked(3, WATCHED.name());
        assertThat(season(2)).hasSize(6);
        assertThat(row(2).failure()).isEqualTo(new Failure(Kind.NOT_FOUND, 404));
        assertThat(row(2).nextLookAt()).isEqualTo(library.now().plus(Duration.ofDays(7)));
        assertThat(row(1).failure()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBA", "Episode 3", "", "   "})
    void aPlaceholderReplacesNoRealName(String placeholder) {
        look(usual().season(2, with(WATCHED, new Written(WATCHED.id(), 3, placeholder, WATCHED.date(), ""))));
        assertOnlyMarked(3, WATCHED.name());
        assertThat(season(2).get(2).overview()).isEqualTo(WATCHED.overview());
    }

    @Test
    void aShowThatIsGoneStaysWithItsMarksSaysSoAndIsLookedForInAWeek() {
        server.answers("/3/tv/" + id, "404 Not Found", "", "{\"status_code\": 34}");
        lookAgain();
        lookAgain();
        assertThat(season(1)).hasSize(6);
        assertOnlyMarked(3, WATCHED.name());
        assertThat(page().card().failure()).isEqualTo(new Failure(Kind.NOT_FOUND, 404));
        assertThat(page().nextLookAt()).isEqualTo(library.now().plus(Duration.ofDays(7)));
    }

    @Test
    void anAnswerUnderAnotherIdIsStillTheSameShow() {
        server.answers("/3/tv/" + id, new WrittenShow("99").season(1, episodes(1, 6)).season(2, episodes(2, 7)).json());
        lookAgain();
        assertThat(page().card().ref()).isEqualTo(new ShowRef(ProviderId.TMDB, id));
        assertThat(season(2)).hasSize(7);
        assertOnlyMarked(3, WATCHED.name());
        assertThat(library.showshelf().shows().findByRef(new ShowRef(ProviderId.TMDB, "99"))).isEmpty();
    }

    @Test
    void aShowWhoseIdRedirectsIsFollowedAndStaysOneShowWithItsMarks() throws Exception {
        String facts = "{\"id\": %s, \"name\": \"Merged\", \"status\": \"Ended\", \"_embedded\": {\"seasons\": [{\"id\": 1, \"number\": 1}]}}";
        String all = "[{\"id\": 11, \"season\": 1, \"number\": 1, \"name\": \"One\"}, {\"id\": 12, \"season\": 1, \"number\": 2, \"name\": \"Two\"}]";
        server.answers("/shows/5", facts.formatted("5"));
        server.answers("/shows/5/episodes", all);
        show = library.showshelf().intake().add(new ShowRef(ProviderId.TVMAZE, "5"));
        lookAgain();
        library.showshelf().marks().episode(season(1).get(1).id(), true);
        server.answers("/shows/5", "301 Moved", "Location: /shows/6", "");
        server.answers("/shows/6", "200 OK", "", facts.formatted("6"));
        server.answers("/shows/6/episodes", all);
        server.answers("/shows/5/episodes", "404 Not Found", "", "");

        lookAgain();

        assertThat(page().card().ref()).isEqualTo(new ShowRef(ProviderId.TVMAZE, "5"));
        assertThat(season(1)).extracting(EpisodeRow::name, EpisodeRow::watched).containsExactly(tuple("One", false), tuple("Two", true));
        assertThat(row(1).failure()).isNull();
        assertThat(library.showshelf().shows().findByRef(new ShowRef(ProviderId.TVMAZE, "6"))).isEmpty();
    }

    private WrittenShow usual() {
        return new WrittenShow(id).season(1, episodes(1, 6)).season(2, episodes(2, 6));
    }

    /** The second season, where those come in the place of that one. */
    private static Written[] with(Written replaced, Written... others) {
        return Arrays.stream(episodes(2, 6)).flatMap(one -> one.equals(replaced) ? Stream.of(others) : Stream.of(one))
                .toArray(Written[]::new);
    }

    private void look(WrittenShow answer) {
        server.answers("/3/tv/" + id, answer.json());
        lookAgain();
    }

    private void lookAgain() {
        library.at(library.now().plus(Duration.ofHours(1)));
        library.showshelf().media().syncNow(show);
        library.sync();
    }

    private void assertOnlyMarked(int number, String name) {
        assertThat(Stream.of(season(1), season(2)).flatMap(List::stream).filter(EpisodeRow::watched)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(watched);
            assertThat(one.number()).isEqualTo(number);
            assertThat(one.name()).isEqualTo(name);
        });
    }

    private void assertChanged(ChangeSummary summary) {
        assertThat(page().lastChanges()).isEqualTo(summary);
        assertThat(row(2).lastChanges()).isEqualTo(summary);
    }

    private List<EpisodeRow> season(int number) {
        return library.showshelf().queries().episodes(show, number);
    }

    private SeasonRow row(int number) {
        return page().seasons().stream().filter(season -> season.number() == number).findFirst().orElseThrow();
    }

    private ShowPage page() {
        return library.showshelf().queries().page(show).orElseThrow();
    }
}
