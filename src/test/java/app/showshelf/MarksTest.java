package app.showshelf;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.Marks;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowFacts;
import app.showshelf.library.ShowRef;
import app.showshelf.settings.ProviderId;

import static org.assertj.core.api.Assertions.assertThat;

/** What the user says of episodes stays what the user said. */
class MarksTest {
    private final ScriptedProvider tmdb = new ScriptedProvider(ProviderId.TMDB).with("1", 3, 4);
    private final TestLibrary library = new TestLibrary(tmdb);
    private final Marks marks = library.showshelf().marks();
    private long show;

    @BeforeEach
    void fill() throws Exception {
        show = library.showshelf().intake().add(new ShowRef(ProviderId.TMDB, "1"));
        library.showshelf().media().setWatching(show, true);
        library.sync();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void anEpisodeIsMarkedAndItsMarkTakenAway() {
        long first = rows(1).getFirst().id();
        marks.episode(first, true);
        assertThat(watched(1)).containsExactly(1);
        marks.episode(first, false);
        assertThat(watched(1)).isEmpty();
    }

    @Test
    void markingAgainKeepsTheFirstMoment() {
        long first = rows(1).getFirst().id();
        Instant moment = library.now();
        marks.episode(first, true);
        library.at(moment.plusSeconds(60));
        marks.episode(first, true);
        assertThat(rows(1).getFirst().watchedAt()).isEqualTo(moment);
    }

    @Test
    void aSeasonIsMarkedAsFarAsItHasAired() {
        library.at(Instant.parse("2002-01-16T00:00:00Z"));
        marks.season(show, 2, true);
        assertThat(watched(2)).containsExactly(1, 2);
        marks.season(show, 2, false);
        assertThat(watched(2)).isEmpty();
    }

    @Test
    void allUpToHereTakesTheSeasonsBefore() {
        marks.upTo(rows(2).get(1).id());
        assertThat(watched(1)).containsExactly(1, 2, 3);
        assertThat(watched(2)).containsExactly(1, 2);
    }

    @Test
    void theShelfCountsMarks() {
        marks.upTo(rows(1).get(1).id());
        assertThat(library.card(show).watched()).isEqualTo(2);
        assertThat(library.card(show).aired()).isEqualTo(7);
        assertThat(library.showshelf().queries().page(show).orElseThrow().nextUnwatched().number()).isEqualTo(3);
    }

    @Test
    void thePageOfAShowCountsAsTheShelfDoes() {
        marks.upTo(rows(2).get(1).id());
        library.at(Instant.parse("2002-01-16T00:00:00Z"));

        ShowCard onTheShelf = library.showshelf().queries().cards(ShelfQuery.ALL).getFirst();
        assertThat(library.showshelf().queries().page(show).orElseThrow().card()).isEqualTo(onTheShelf);
        assertThat(onTheShelf.lastWatchedAt()).isNotNull();
    }

    @Test
    void marksSurviveAFetchThatReplacesEverything() throws Exception {
        marks.upTo(rows(2).getFirst().id());
        ShowFacts facts = tmdb.details("1", null);
        tmdb.with(facts.withSeasons(List.of(ScriptedProvider.season("1", 1, 3), ScriptedProvider.season("1", 2, 6))));
        library.showshelf().media().syncNow(show);
        library.sync();
        assertThat(rows(2)).hasSize(6);
        assertThat(watched(1)).containsExactly(1, 2, 3);
        assertThat(watched(2)).containsExactly(1);
    }

    private List<EpisodeRow> rows(int season) {
        return library.showshelf().queries().episodes(show, season);
    }

    private List<Integer> watched(int season) {
        return rows(season).stream().filter(EpisodeRow::watched).map(EpisodeRow::number).toList();
    }
}
