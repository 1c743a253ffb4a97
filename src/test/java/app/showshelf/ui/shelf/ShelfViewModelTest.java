package app.showshelf.ui.shelf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.showshelf.library.ShelfFilter;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.Settings;
import app.showshelf.ui.ListShelf;
import app.showshelf.ui.TestModels;
import app.showshelf.ui.TestShows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ShelfViewModelTest {
    private final TestModels models = new TestModels();
    private final ListShelf library = new ListShelf(List.of(
            TestShows.card(1, "Half Past Winter", true, 4),
            TestShows.card(2, "Signal Hill Road", false, 0),
            TestShows.card(3, "Winter Tram", false, 10)));
    private final Configuration configuration = new Configuration(new Environment(Map.of()), Settings.DEFAULT, _ -> {});
    private final ShelfViewModel model = model();

    @Test
    void showsWhatIsThereWithItsNumber() {
        assertThat(model.phaseProperty().get()).isEqualTo(ShelfPhase.LOADING);

        model.load();

        assertThat(model.shows()).hasSize(3);
        assertThat(model.countProperty().get()).isEqualTo("3 shows, 1 watching");
        assertThat(model.phaseProperty().get()).isEqualTo(ShelfPhase.SHOWS);
    }

    @Test
    void searchesWithEveryLetter() {
        model.load();
        for (String typed : List.of("w", "wi", "win")) {
            model.textProperty().set(typed);
        }

        assertThat(model.shows()).hasSize(2);
        assertThat(library.asked).extracting(ShelfQuery::text).containsExactly("", "w", "wi", "win");
        assertThat(model.countProperty().get()).isEqualTo("2 of 3 shows");
    }

    @Test
    void dropsAnAnswerThatComesAfterANewerQuestion() {
        models.hold();
        model.textProperty().set("signal");
        model.textProperty().set("winter");

        models.runNewest();
        models.runOldest();

        assertThat(model.shows()).extracting(ShowCard::id).containsExactly(1L, 3L);
    }

    @Test
    void combinesFiltersAndTakesThemAwayOneByOne() {
        model.add(new ShelfFilter.Watching(false));
        model.add(new ShelfFilter.Unwatched());
        assertThat(model.shows()).extracting(ShowCard::id).containsExactly(2L);

        model.remove(new ShelfFilter.Watching(false));
        assertThat(model.shows()).extracting(ShowCard::id).containsExactly(1L, 2L);

        model.clear();
        assertThat(model.shows()).hasSize(3);
    }

    @Test
    void tellsAnEmptyLibraryFromNothingFound() {
        model.add(new ShelfFilter.Watching(true));
        library.cards.removeIf(ShowCard::watching);
        model.load();
        assertThat(model.phaseProperty().get()).isEqualTo(ShelfPhase.NOTHING_FOUND);

        library.cards.clear();
        model.load();
        assertThat(model.phaseProperty().get()).isEqualTo(ShelfPhase.EMPTY);
        assertThat(model.countProperty().get()).isEqualTo("No shows yet");
    }

    @Test
    void showAllForgetsSearchAndFilters() {
        model.textProperty().set("zzz");
        model.add(new ShelfFilter.Watching(true));

        model.showAll();

        assertThat(model.shows()).hasSize(3);
    }

    @Test
    void keepsTheOrderThatWasChosenForTheNextTime() {
        model.sortBy(ShelfQuery.Sort.RATING);
        assertThat(model.query()).isEqualTo(new ShelfQuery("", List.of(), ShelfQuery.Sort.RATING, true));
        model.descendingProperty().set(false);

        assertThat(model().query()).isEqualTo(new ShelfQuery("", List.of(), ShelfQuery.Sort.RATING, false));
    }

    @Test
    void followsTheLibraryCalmly() {
        model.load();
        library.cards.add(TestShows.card(4, "Quarry Street", false, 0));
        for (long i = 0; i < 500; i++) {
            models.events.changed(Set.of(i));
        }

        await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> assertThat(model.shows()).hasSize(4));
        assertThat(library.asked).hasSizeLessThan(6);
    }

    @Test
    void readsTheLibraryOnceMoreWhenItChangesWhileItIsRead() {
        models.hold();
        model.load();
        model.load();
        model.load();
        assertThat(models.waiting()).isOne();

        library.cards.add(TestShows.card(4, "Quarry Street", false, 0));
        models.release();

        assertThat(model.shows()).hasSize(4);
    }

    @Test
    void keepsItsListWhereNothingHasChanged() {
        model.load();
        ShowCard before = model.shows().getFirst();
        library.cards.set(0, TestShows.card(1, "Half Past Winter", true, 4));
        model.load();

        assertThat(model.shows().getFirst()).isSameAs(before);
    }

    @Test
    void hearsNothingMoreOnceClosed() {
        model.load();
        model.close();
        models.events.changed(Set.of(1L));

        assertThat(library.asked).hasSize(1);
    }

    @Test
    void saysATileWithItsState() {
        ShowCard card = library.cards.getFirst();

        assertThat(model.spoken(card, model.stateOf(card))).isEqualTo("Half Past Winter, watching, 6 to watch, No date yet");
    }

    private ShelfViewModel model() {
        return new ShelfViewModel(library, new ShelfChoices(configuration), models.context());
    }
}
