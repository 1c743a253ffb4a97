package app.showshelf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import app.showshelf.library.Backlog;
import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeRow;
import app.showshelf.library.EpisodeType;
import app.showshelf.library.SeasonFacts;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.UpNext;
import app.showshelf.library.UpNextQueries;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;

/** Each watched show goes on with the right episode. */
class UpNextTest {
    private final ScriptedProvider tmdb = new ScriptedProvider(ProviderId.TMDB);
    private final TestLibrary library = new TestLibrary(tmdb);
    private final UpNextQueries upNext = library.showshelf().upNext();

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aShowNobodyHasBegunStartsAtItsFirstEpisode() throws Exception {
        watch("1", 3, 4);
        UpNext show = only();
        assertThat(place(show)).isEqualTo("S1 E1");
        assertThat(show.begun()).isFalse();
        assertThat(show.beginsSeason()).isFalse();
        assertThat(show.left()).isEqualTo(new Backlog(7, 315, 0, 0));
    }

    @Test
    void afterAMarkTheNextOneComes() throws Exception {
        long id = watch("1", 3, 4);
        library.showshelf().marks().upTo(rows(id, 1).get(1).id());
        UpNext show = only();
        assertThat(place(show)).isEqualTo("S1 E3");
        assertThat(show.seasonWatched()).isEqualTo(2);
        assertThat(show.seasonEpisodes()).isEqualTo(3);
        assertThat(show.lastWatched()).isEqualTo(library.now());
        assertThat(show.left().episodes()).isEqualTo(5);
    }

    @Test
    void afterASeasonsEndTheNextSeasonBegins() throws Exception {
        long id = watch("1", 3, 4);
        library.showshelf().marks().season(id, 1, true);
        assertThat(place(only())).isEqualTo("S2 E1");
        assertThat(only().beginsSeason()).isTrue();
    }

    @Test
    void whatIsNotWatchedOrNotLeftIsMissing() throws Exception {
        watch("1", 3);
        long done = watch("2", 3);
        long other = watch("3", 3);
        library.showshelf().marks().season(done, 1, true);
        library.showshelf().media().setWatching(other, false);
        assertThat(upNext.all()).extracting(UpNext::show).containsExactly("Show 1");
        assertThat(upNext.of(List.of(done, other))).isEmpty();
    }

    @Test
    void onlyTheShowsAskedForAnswer() throws Exception {
        watch("1", 3);
        long second = watch("2", 3);
        assertThat(upNext.of(List.of(second))).extracting(UpNext::show).containsExactly("Show 2");
    }

    @Test
    void episodesToComeAndSpecialsAreNotNext() throws Exception {
        Instant airs = library.now().plusSeconds(60);
        LocalDate today = LocalDate.of(2026, 3, 2);
        SeasonFacts specials = season(0, episode("s", 1, EpisodeType.REGULAR, today.minusDays(9), null, 50));
        SeasonFacts first = season(1, episode("a", 1, EpisodeType.SPECIAL, today.minusDays(9), null, 50),
                episode("b", 2, EpisodeType.REGULAR, today, airs, 50));
        watch(facts("1", specials, first));
        assertThat(upNext.all()).isEmpty();
        library.at(airs);
        assertThat(place(only())).isEqualTo("S1 E2");
    }

    @Test
    void runtimesThatAreMissingAreEstimatedByTheShowsMedian() throws Exception {
        LocalDate day = LocalDate.of(2026, 1, 1);
        watch(facts("1", season(1, episode("a", 1, EpisodeType.REGULAR, day, null, 40), episode("b", 2, EpisodeType.REGULAR, day, null, 50),
                episode("c", 3, EpisodeType.REGULAR, day, null, 90), episode("d", 4, EpisodeType.REGULAR, day, null, null))));
        assertThat(only().left()).isEqualTo(new Backlog(4, 230, 1, 0));
    }

    private long watch(String id, int... episodes) throws Exception {
        tmdb.with(id, episodes);
        return add(id);
    }

    private long watch(ShowFacts facts) throws Exception {
        tmdb.with(facts);
        return add(facts.ref().id());
    }

    private long add(String id) throws Exception {
        long show = library.showshelf().intake().add(new ShowRef(ProviderId.TMDB, id));
        library.showshelf().media().setWatching(show, true);
        library.sync();
        return show;
    }

    private UpNext only() {
        List<UpNext> all = upNext.all();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<EpisodeRow> rows(long show, int season) {
        return library.showshelf().queries().episodes(show, season);
    }

    private static String place(UpNext show) {
        return "S" + show.season() + " E" + show.episode().number();
    }

    private static ShowFacts facts(String id, SeasonFacts... seasons) {
        return new ShowFacts(new ShowRef(ProviderId.TMDB, id), null, null, "Show " + id, null, null, ShowStatus.RUNNING, null, null, "en",
                List.of(), null, null, null, null, null, List.of(seasons));
    }

    private static SeasonFacts season(int number, EpisodeFacts... episodes) {
        return new SeasonFacts("season" + number, number, null, null, null, null, episodes.length, new ArrayList<>(List.of(episodes)),
                null);
    }

    private static EpisodeFacts episode(String id, int number, EpisodeType type, LocalDate day, Instant stamp, Integer runtime) {
        return new EpisodeFacts(id, number, type, "Name " + id, null, day, stamp, runtime, null);
    }
}
