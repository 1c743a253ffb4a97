package app.showshelf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.showshelf.library.ShowNews;
import app.showshelf.library.ShowRef;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;

/** What counts as news of a watched show. The first season airs from 2001-01-01 on, day by day. */
class NewsTest {
    private static final ShowRef REF = new ShowRef(ProviderId.TMDB, "1");

    private final TestLibrary library = new TestLibrary(new ScriptedProvider(ProviderId.TMDB).with("1", 9));
    private long show;

    @BeforeEach
    void fill() throws Exception {
        library.at(airing(3).minus(Duration.ofHours(1)));
        show = library.showshelf().intake().add(REF);
        library.showshelf().media().setWatching(show, true);
        library.sync();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void whatAiredBeforeTheShowWasWatchedIsNone() {
        assertThat(news()).isEmpty();
    }

    @Test
    void whatAirsIsToldOnce() {
        library.at(airing(3).plus(Duration.ofHours(1)));
        assertThat(news()).containsExactly(new ShowNews(REF, "Show 1", 1, 1, 3));
        assertThat(news()).isEmpty();
        library.at(airing(5).plus(Duration.ofHours(1)));
        assertThat(news()).containsExactly(new ShowNews(REF, "Show 1", 2, 1, 5));
    }

    @Test
    void whatIsMarkedOrNoLongerWatchedOrRemovedIsNone() {
        library.at(airing(3).plus(Duration.ofHours(1)));
        var former = library.showshelf().changes().markShows(List.of(show), true).former();
        assertThat(news()).isEmpty();
        library.showshelf().changes().restore(former);
        former = library.showshelf().changes().setWatching(List.of(show), false).former();
        assertThat(news()).isEmpty();
        library.showshelf().changes().restore(former);
        former = library.showshelf().changes().remove(List.of(show)).former();
        assertThat(news()).isEmpty();
        library.showshelf().changes().restore(former);
        assertThat(news()).hasSize(1);
    }

    @Test
    void whatAiredLongAgoIsNone() {
        library.at(airing(9).plus(Duration.ofDays(30)));
        assertThat(news()).isEmpty();
    }

    @Test
    void theWatchedShowsAreThoseThatAreWatchedAndInTheLibrary() {
        assertThat(library.showshelf().news().watched()).singleElement().satisfies(watched -> assertThat(watched.ref()).isEqualTo(REF));
        library.showshelf().changes().remove(List.of(show));
        assertThat(library.showshelf().news().watched()).isEmpty();
    }

    private List<ShowNews> news() {
        return library.showshelf().news().take();
    }

    private Instant airing(int episode) {
        return ScriptedProvider.season("1", 1, 9).episodes().get(episode - 1).airDate().atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
    }
}
