package app.showshelf.ui.upnext;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.showshelf.library.Backlog;
import app.showshelf.library.UpNext;
import app.showshelf.ui.FakeActions;
import app.showshelf.ui.TestModels;

import static org.assertj.core.api.Assertions.assertThat;

class UpNextViewModelTest {
    private final TestModels models = new TestModels();
    private final FakeActions actions = new FakeActions();
    private final TestUpNext library = new TestUpNext()
            .with(TestUpNext.show(1, "Half Past Winter", 3, "2026-11-01", 8))
            .with(TestUpNext.show(2, "Amber Line", 5, "2026-11-20", 1))
            .with(TestUpNext.show(3, "The Night Post", 1, "2026-10-02", 4));
    private boolean spoilers;

    private UpNextViewModel loaded() {
        var model = new UpNextViewModel(library, models.context(), actions, () -> spoilers);
        model.load();
        return model;
    }

    @Test
    void theNewestAirDateComesFirst() {
        assertThat(names(loaded())).containsExactly("Amber Line", "Half Past Winter", "The Night Post");
    }

    @Test
    void otherOrdersSortWhatIsThere() {
        UpNextViewModel model = loaded();
        model.sortProperty().set(UpNextSort.LAST_WATCHED);
        assertThat(names(model)).containsExactly("Half Past Winter", "Amber Line", "The Night Post");
        model.sortProperty().set(UpNextSort.LEAST_LEFT);
        assertThat(names(model)).containsExactly("Amber Line", "The Night Post", "Half Past Winter");
        model.sortProperty().set(UpNextSort.NAME);
        assertThat(names(model)).containsExactly("Amber Line", "Half Past Winter", "The Night Post");
    }

    @Test
    void aMarkNamesWhatItMarksAndIsMadeOnce() {
        UpNextViewModel model = loaded();
        model.mark(model.shows().getFirst());
        model.mark(model.shows().getFirst());
        assertThat(actions.done).containsExactly("mark 205 Amber Line S2 E5");
    }

    @Test
    void whatCouldNotBeStoredMayBeTriedAgain() {
        actions.stored = false;
        UpNextViewModel model = loaded();
        model.mark(model.shows().getFirst());
        model.mark(model.shows().getFirst());
        assertThat(actions.done).hasSize(2);
    }

    @Test
    void theNextEpisodeTakesThePlaceOfTheOneBefore() {
        UpNextViewModel model = loaded();
        library.with(TestUpNext.show(3, "The Night Post", 2, "2026-11-22", 3));
        models.events.changed(Set.of(3L));
        assertThat(names(model)).containsExactly("Amber Line", "Half Past Winter", "The Night Post");
        assertThat(model.shows().getLast().episode().number()).isEqualTo(2);
        model.load();
        assertThat(names(model)).containsExactly("The Night Post", "Amber Line", "Half Past Winter");
    }

    @Test
    void aShowThatIsCaughtUpGoesAndANewOneStandsWhereItBelongs() {
        UpNextViewModel model = loaded();
        library.shows.removeIf(show -> show.showId() == 2);
        library.with(TestUpNext.show(4, "Salt Harbour", 1, "2026-10-20", 2));
        models.events.changed(Set.of(2L, 4L));
        assertThat(names(model)).containsExactly("Half Past Winter", "Salt Harbour", "The Night Post");
    }

    @Test
    void changesWhileAQuestionIsOnItsWayAreAskedForAfterIt() {
        UpNextViewModel model = loaded();
        models.hold();
        library.with(TestUpNext.show(1, "Half Past Winter", 4, "2026-11-08", 7));
        models.events.changed(Set.of(1L));
        library.with(TestUpNext.show(1, "Half Past Winter", 5, "2026-11-15", 6));
        models.events.changed(Set.of(1L));
        models.release();
        assertThat(model.shows().get(1).episode().number()).isEqualTo(5);
    }

    @Test
    void theHeadCountsShowsEpisodesAndHours() {
        assertThat(loaded().getCount()).isEqualTo("3 shows, 13 episodes, 11 hours");
        UpNext show = library.shows.removeFirst();
        library.with(new UpNext(1, show.ref(), show.show(), 2, show.episode(), 2, 10, true, null, new Backlog(8, 20, 3, 0)));
        assertThat(loaded().getCount()).isEqualTo("3 shows, 13 episodes, about 5 hours");
    }

    @Test
    void thePageSaysWhyItIsEmpty() {
        library.shows.clear();
        assertThat(loaded().phaseProperty().get()).isEqualTo(UpNextPhase.CAUGHT_UP);
        library.watching = 0;
        assertThat(loaded().phaseProperty().get()).isEqualTo(UpNextPhase.NO_SHOWS);
    }

    @Test
    void aSummaryIsHiddenUntilItIsAskedFor() {
        UpNextViewModel model = loaded();
        UpNext first = model.shows().getFirst();
        assertThat(model.hides(first)).isTrue();
        model.reveal(first);
        assertThat(model.hides(first)).isFalse();
        assertThat(model.hides(model.shows().get(1))).isTrue();
        spoilers = true;
        assertThat(model.hides(model.shows().get(1))).isFalse();
    }

    private static List<String> names(UpNextViewModel model) {
        return model.shows().stream().map(UpNext::show).toList();
    }
}
