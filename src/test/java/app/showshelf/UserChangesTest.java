package app.showshelf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.Former;
import app.showshelf.library.FormerMark;
import app.showshelf.library.IncompleteSeason;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowRef;
import app.showshelf.library.UserChange;
import app.showshelf.library.UserChanges;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;

import static org.assertj.core.api.Assertions.assertThat;

/** What the user changes can be put back exactly, and a removed show is gone without being lost. */
class UserChangesTest {
    private static final ShowRef REF = new ShowRef(ProviderId.TMDB, "1");

    private final ScriptedProvider tmdb = new ScriptedProvider(ProviderId.TMDB).with("1", 3, 4).with("2", 2);
    private final TestLibrary library = new TestLibrary(tmdb);
    private final UserChanges changes = library.showshelf().changes();
    private long show;
    private long other;

    @BeforeEach
    void fill() throws Exception {
        show = library.showshelf().intake().add(REF);
        other = library.showshelf().intake().add(new ShowRef(ProviderId.TMDB, "2"));
        changes.setWatching(List.of(show, other), true);
        library.sync();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aMarkThatIsPutBackHasItsOldMomentAndPlays() {
        long first = rows(show, 1).getFirst().id();
        Former played = new Former(List.of(new FormerMark(show, first, Instant.parse("2020-05-06T07:08:09.123456Z"), 3)), List.of());
        changes.restore(played);
        UserChange unmarked = changes.markSeason(show, 1, false);
        assertThat(rows(show, 1)).noneMatch(EpisodeRow::watched);
        assertThat(unmarked.former()).isEqualTo(played);
        Former redo = changes.restore(unmarked.former());
        assertThat(rows(show, 1).getFirst().watchedAt()).isEqualTo(Instant.parse("2020-05-06T07:08:09.123456Z"));
        assertThat(changes.restore(redo)).isEqualTo(played);
        assertThat(rows(show, 1)).noneMatch(EpisodeRow::watched);
    }

    @Test
    void onlyWhatAChangeTouchedIsPutBack() {
        changes.markEpisode(rows(show, 1).getFirst().id(), true);
        library.at(library.now().plusSeconds(60));
        UserChange season = changes.markSeason(show, 1, true);
        assertThat(season.former().marks()).hasSize(2);
        assertThat(season.show()).isEqualTo("Show 1");
        changes.restore(season.former());
        assertThat(rows(show, 1).stream().filter(EpisodeRow::watched).map(EpisodeRow::number)).containsExactly(1);
    }

    @Test
    void whatIsSoAlreadyIsNoChange() {
        changes.markShows(List.of(show), true);
        assertThat(changes.markShows(List.of(show), true).former().isNothing()).isTrue();
        assertThat(changes.setWatching(List.of(show), true).former().isNothing()).isTrue();
    }

    @Test
    void aSwitchThatIsPutBackKnowsSinceWhen() {
        Instant since = library.now();
        library.at(since.plusSeconds(3600));
        UserChange off = changes.setWatching(List.of(show, other), false);
        assertThat(library.card(show).watching()).isFalse();
        Former redo = changes.restore(off.former());
        assertThat(library.showshelf().shows().getWatchingTVShowIds()).containsExactlyInAnyOrder(show, other);
        assertThat(redo.shows()).allMatch(former -> !former.watching() && former.watchingSince() == null);
        assertThat(changes.restore(redo).shows()).hasSize(2).allMatch(former -> since.equals(former.watchingSince()));
    }

    @Test
    void aRemovedShowIsNowhere() {
        library.at(library.now().plus(Duration.ofDays(200)));
        changes.remove(List.of(show));
        var shelf = library.showshelf();
        assertThat(shelf.queries().cards(ShelfQuery.ALL)).extracting(card -> card.id()).containsExactly(other);
        assertThat(shelf.queries().page(show)).isEmpty();
        assertThat(shelf.queries().places(List.of(REF))).isEmpty();
        assertThat(shelf.queries().counts().shows()).isEqualTo(1);
        assertThat(shelf.queries().counts().incompleteSeasons()).isEqualTo(1);
        assertThat(shelf.queries().counts().incompleteWatchedSeasons()).isEqualTo(1);
        assertThat(shelf.shows().findByRef(REF)).isEmpty();
        assertThat(shelf.shows().getWatchingTVShowIds()).containsExactly(other);
        assertThat(shelf.shows().findIncompleteSeasons()).extracting(IncompleteSeason::showId).containsOnly(other);
    }

    @Test
    void aRemovedShowIsNeverDue() {
        changes.remove(List.of(show, other));
        assertThat(library.showshelf().shows().nextDueAt(SyncMode.GREEDY)).isEmpty();
        assertThat(library.showshelf().shows().nextDueAt(SyncMode.ON_DEMAND)).isEmpty();
        assertThat(library.showshelf().shows().findUnwatchedAskedBefore(Instant.MAX.minusSeconds(1), 10)).isEmpty();
    }

    @Test
    void aRemovedShowThatIsAddedAgainIsAsItWas() throws Exception {
        changes.markShows(List.of(show), true);
        changes.remove(List.of(show));
        assertThat(library.showshelf().intake().add(REF)).isEqualTo(show);
        assertThat(rows(show, 1)).allMatch(EpisodeRow::watched);
        assertThat(library.card(show).watching()).isTrue();
    }

    @Test
    void aRemovalIsPutBack() {
        UserChange removal = changes.remove(List.of(show));
        assertThat(removal.show()).isEqualTo("Show 1");
        Former redo = changes.restore(removal.former());
        assertThat(library.card(show).watching()).isTrue();
        changes.restore(redo);
        assertThat(library.showshelf().queries().page(show)).isEmpty();
    }

    @Test
    void aRemovedShowIsForgottenAfterThirtyDaysAndNotBefore() {
        changes.markShows(List.of(show, other), true);
        UserChange removal = changes.remove(List.of(show));
        var shows = library.showshelf().shows();
        Instant removedAt = library.now();
        List<String> first = new ArrayList<>();
        shows.purge(removedAt, () -> first.add("a backup"));
        assertThat(first).isEmpty();
        changes.restore(removal.former());
        assertThat(rows(show, 1)).allMatch(EpisodeRow::watched);
        changes.remove(List.of(show));
        shows.purge(removedAt.plusSeconds(1), () -> first.add("a backup"));
        assertThat(first).containsExactly("a backup");
        assertThat(changes.restore(removal.former()).isNothing()).isTrue();
        assertThat(rows(show, 1)).isEmpty();
        assertThat(rows(other, 1)).allMatch(EpisodeRow::watched);
    }

    @Test
    void theBackgroundForgetsWhatWasRemovedThirtyDaysAgo() {
        changes.remove(List.of(show));
        library.sync();
        library.at(library.now().plus(Duration.ofDays(31)));
        library.sync();
        assertThat(Optional.of(rows(show, 1))).contains(List.of());
    }

    @Test
    void overlappingChangesAreRecognised() {
        Former first = changes.markEpisode(rows(show, 1).getFirst().id(), true).former();
        Former second = changes.markEpisode(rows(show, 1).getLast().id(), true).former();
        assertThat(first.overlaps(second)).isFalse();
        assertThat(first.overlaps(changes.markSeason(show, 1, false).former())).isTrue();
        assertThat(first.showIds()).isEqualTo(Set.of(show));
    }

    private List<EpisodeRow> rows(long of, int season) {
        return library.showshelf().queries().episodes(of, season);
    }
}
