package app.showshelf.ui.shelf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.showshelf.library.ShelfFilter;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.SavedView;
import app.showshelf.settings.Settings;
import app.showshelf.ui.ListShelf;
import app.showshelf.ui.TestModels;
import app.showshelf.ui.TestShows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

class ShelfViewModelTest {
    private final TestModels models = new TestModels();
    private final ListShelf library = new ListShelf(List.of(
            TestShows.card(1, "Half Past Winter", true, 4),
            TestShows.card(2, "Signal Hill Road", false, 0),
            TestShows.card(3, "Winter Tram", false, 10)));
    private final Configuration configuration = new Configuration(new Environment(Map.of()), Settings.DEFAULT, _ -> {});
    private final ShelfViews views = new ShelfViews(configuration);
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
    void countsTheEpisodesOfTheFirstShowsBeforeThoseOfAll() {
        library.outlinesNext = true;
        model.load();

        assertThat(library.counted).containsExactly(Set.of(1L, 2L, 3L));
        assertThat(model.shownProperty().get().answer().complete()).isTrue();
    }

    @Test
    void countsTheEpisodesOfAllAtOnceWhereTheOrderHangsOnThem() {
        model.sortBy(ShelfQuery.Sort.UNWATCHED);
        library.outlinesNext = true;
        model.load();

        assertThat(library.counted).isEmpty();
        assertThat(model.shownProperty().get().answer().complete()).isTrue();
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
    void aViewBringsBackWhatWasAskedFor() {
        model.textProperty().set("winter");
        model.add(new ShelfFilter.Watching(false));
        model.sortBy(ShelfQuery.Sort.RATING);
        views.save("Trams");
        SavedView saved = views.current().orElseThrow();
        model.showAll();
        model.sortBy(ShelfQuery.Sort.NAME);
        assertThat(views.current()).isEmpty();

        views.queryProperty().set(ShelfViews.query(saved));

        assertThat(model.query())
                .isEqualTo(new ShelfQuery("winter", List.of(new ShelfFilter.Watching(false)), ShelfQuery.Sort.RATING, true));
        assertThat(model.shows()).extracting(ShowCard::id).containsExactly(3L);
        assertThat(new ShelfChoices(configuration).sort()).as("a view leaves the usual order alone").isEqualTo(ShelfQuery.Sort.NAME);
    }

    @Test
    void viewsAreKeptRenamedReplacedAndForgotten() {
        model.textProperty().set("winter");
        views.save("Trams");
        model.textProperty().set("signal");
        views.save("Roads");
        views.save("Trams");
        views.rename(views.viewsProperty().get().getLast(), "Trams");
        views.rename(views.viewsProperty().get().getLast(), "Streets");
        assertThat(configuration.settings().shelf().views()).extracting(SavedView::name, SavedView::text)
                .containsExactly(tuple("Trams", "signal"), tuple("Streets", "signal"));

        views.delete(views.viewsProperty().get().getFirst());

        assertThat(new ShelfViews(configuration).viewsProperty().get()).extracting(SavedView::name).containsExactly("Streets");
    }

    @Test
    void countsTheShowsOfEachView() {
        model.load();
        model.textProperty().set("winter");
        views.save("Trams");

        try (var counts = new ViewCounts(library, views, models.context())) {
            assertThat(counts.countsProperty().get()).containsExactly(entry(views.viewsProperty().get().getFirst(), 2));
        }
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
        var before = model.shownProperty().get().shows();
        library.cards.set(0, TestShows.card(1, "Half Past Winter", true, 4));
        model.load();

        assertThat(model.shownProperty().get().shows()).isSameAs(before);
    }

    @Test
    void jumpsToTheNextNameThatBeginsWithWhatWasTyped() {
        model.load();
        List<Integer> places = new ArrayList<>();

        model.jump("h", -1, places::add);
        model.jump("w", 0, places::add);
        model.jump("w", 2, places::add);
        model.jump("wi", 2, places::add);
        model.jump("x", 0, places::add);

        assertThat(places).containsExactly(0, 2, 2, 2);
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
        return new ShelfViewModel(library, new ShelfChoices(configuration), views, models.context());
    }
}
