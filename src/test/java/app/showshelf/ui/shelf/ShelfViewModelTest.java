package app.showshelf.ui.shelf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.ui.TestModels;
import app.showshelf.ui.TestShows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ShelfViewModelTest {
    private final TestModels models = new TestModels();
    private final List<ShowCard> library = new ArrayList<>(List.of(
            TestShows.card(1, "Half Past Winter", true, 4),
            TestShows.card(2, "Signal Hill Road", false, 0),
            TestShows.card(3, "Winter Tram", false, 10)));
    private final List<ShelfQuery> asked = new ArrayList<>();
    private final ShelfViewModel model = new ShelfViewModel(new ListLibrary(), models.context());

    @Test
    void showsWhatIsThereWithItsNumber() {
        assertThat(model.phaseProperty().get()).isEqualTo(ShelfPhase.LOADING);

        model.load();

        assertThat(model.shows()).hasSize(3);
        assertThat(model.countProperty().get()).isEqualTo("3 shows");
        assertThat(model.phaseProperty().get()).isEqualTo(ShelfPhase.SHOWS);
    }

    @Test
    void searchesWhenTheTypistRestsAndNotForEachLetter() {
        model.load();
        for (String typed : List.of("w", "wi", "win")) {
            model.textProperty().set(typed);
        }

        await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> assertThat(model.shows()).hasSize(2));

        assertThat(asked).extracting(ShelfQuery::text).containsExactly("", "win");
        assertThat(model.countProperty().get()).isEqualTo("2 of 3 shows");
    }

    @Test
    void dropsAnAnswerThatComesAfterANewerQuestion() {
        models.hold();
        model.filterProperty().set(ShelfQuery.Filter.WATCHING);
        model.filterProperty().set(ShelfQuery.Filter.NOT_WATCHING);

        models.runNewest();
        models.runOldest();

        assertThat(model.shows()).extracting(ShowCard::id).containsExactly(2L, 3L);
    }

    @Test
    void tellsAnEmptyLibraryFromNothingFound() {
        model.filterProperty().set(ShelfQuery.Filter.WATCHING);
        library.removeIf(ShowCard::watching);
        model.load();
        assertThat(model.phaseProperty().get()).isEqualTo(ShelfPhase.NOTHING_FOUND);

        library.clear();
        model.load();
        assertThat(model.phaseProperty().get()).isEqualTo(ShelfPhase.EMPTY);
        assertThat(model.countProperty().get()).isEqualTo("No shows yet");
    }

    @Test
    void showAllForgetsSearchAndFilter() {
        model.textProperty().set("zzz");
        model.filterProperty().set(ShelfQuery.Filter.WATCHING);

        model.showAll();

        assertThat(model.shows()).hasSize(3);
    }

    @Test
    void followsTheLibraryCalmly() {
        model.load();
        library.add(TestShows.card(4, "Quarry Street", false, 0));
        for (long i = 0; i < 500; i++) {
            models.events.changed(Set.of(i));
        }

        await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> assertThat(model.shows()).hasSize(4));
        assertThat(asked).hasSizeLessThan(6);
    }

    @Test
    void hearsNothingMoreOnceClosed() {
        model.load();
        model.close();
        models.events.changed(Set.of(1L));

        assertThat(asked).hasSize(1);
    }

    @Test
    void saysATileWithItsState() {
        ShowCard card = library.getFirst();

        assertThat(model.spoken(card, model.stateOf(card))).isEqualTo("Half Past Winter, watching, 6 to watch, No date yet");
    }

    private final class ListLibrary implements ShelfLibrary {
        @Override
        public List<ShowCard> cards(ShelfQuery query) {
            asked.add(query);
            return library.stream()
                    .filter(card -> card.name().toLowerCase().contains(query.text()))
                    .filter(card -> query.filter() == ShelfQuery.Filter.ALL
                            || card.watching() == (query.filter() == ShelfQuery.Filter.WATCHING))
                    .toList();
        }

        @Override
        public int size() {
            return library.size();
        }
    }
}
