package app.showshelf.ui.shelf;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import app.showshelf.library.ShelfFilter;
import app.showshelf.library.ShowCard;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.SavedView;
import app.showshelf.settings.Settings;
import app.showshelf.settings.ShelfSettings.Layout;
import app.showshelf.settings.ThemeChoice;
import app.showshelf.ui.FakeActions;
import app.showshelf.ui.FakeArt;
import app.showshelf.ui.ListShelf;
import app.showshelf.ui.TestModels;
import app.showshelf.ui.TestShows;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.ThemeManager;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.live.RowList;
import app.showshelf.ui.live.RowPart;
import app.showshelf.ui.pictures.Pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/** Whole ways through the library: filters and views, several shows at once, keys alone. */
class ShelfJourneysTest extends FxTest {
    private final TestModels models = new TestModels();
    private final FxRobot robot = new FxRobot();
    private final Jobs jobs = Jobs.onThreads();
    private final FakeActions actions = new FakeActions();
    private final List<Long> synced = new CopyOnWriteArrayList<>();
    private final List<Place> visited = new CopyOnWriteArrayList<>();
    private final ListShelf library = new ListShelf(shows());
    private final Configuration configuration = new Configuration(new Environment(Map.of()), Settings.DEFAULT, _ -> {});
    private final ShelfViews views = new ShelfViews(configuration);
    private final Pictures pictures = Pictures.of(_ -> Optional.<URI>empty(),
            request -> new WritableImage(request.width(), request.height()), Path.of("unused"), "Showshelf/test", Platform::runLater);
    private Page page;
    private ShelfViewModel model;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        doFx(() -> {
            var navigator = new Navigator(place -> {
                visited.add(place);
                return StackPane::new;
            });
            var context = new ScreenContext(TestShows.WORDS, navigator, jobs, InstantSource.fixed(TestShows.NOW), _ -> {}, actions);
            var live = new ModelContext(jobs, TestShows.WORDS, InstantSource.fixed(TestShows.NOW), models.events, models.context().sync());
            model = new ShelfViewModel(library, new ShelfChoices(configuration), views, live);
            page = new ShelfScreen(pictures, context, new FakeArt(), () -> {}, synced::add, _ -> {}).of(library, model);
            var side = new ViewsSection(library, views, live, context);
            side.setMinWidth(200);
            HBox.setHgrow(page.root(), Priority.ALWAYS);
            var scene = new Scene(new HBox(side, page.root()), 1000, 700);
            new ThemeManager(scene).choose(ThemeChoice.DARK);
            stage.setScene(scene);
            stage.setWidth(1000);
            stage.setHeight(700);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
            page.shown();
        });
        awaitThat(() -> model.shows().size() == 42);
    }

    @AfterEach
    void close() throws Exception {
        doFx(() -> {
            page.dispose();
            stage.hide();
        });
        pictures.close();
        jobs.close();
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void filtersBecomeChipsAndAViewWithAName() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("not watching").push(KeyCode.ENTER);
        awaitThat(() -> model.shows().size() == 21);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("genre").push(KeyCode.DOWN).push(KeyCode.ENTER);
        awaitThat(() -> node(".chips").lookupAll(".chip.set").size() == 2);
        assertThat(onFx(() -> model.query().filters())).containsExactly(new ShelfFilter.Watching(false), new ShelfFilter.Genre("Mystery"));

        robot.clickOn("#save-view").write("Later").push(KeyCode.ENTER);
        awaitThat(() -> stage.getScene().lookup(".nav-item") != null);
        assertThat(configuration.settings().shelf().views()).extracting(SavedView::name, SavedView::filters)
                .containsExactly(tuple("Later", List.of("not-watching", "genre:Mystery")));

        robot.clickOn("#clear-filters");
        awaitThat(() -> model.shows().size() == 42);
        robot.clickOn(".nav-item");
        awaitThat(() -> model.shows().size() == 21);
        robot.push(KeyCode.F2).write("Some day").push(KeyCode.ENTER);
        awaitThat(() -> configuration.settings().shelf().views().getFirst().name().equals("Some day"));
    }

    @Test
    void aFilterThatLeavesNothingSaysSoAndOffersToClearIt() throws Exception {
        doFx(() -> model.add(new ShelfFilter.SyncFailed()));
        awaitThat(() -> node("#shelf-show-all").isVisible() && model.phaseProperty().get() == ShelfPhase.NOTHING_FOUND);

        robot.clickOn("#shelf-show-all");

        awaitThat(() -> model.shows().size() == 42);
    }

    @Test
    void severalShowsAreActedOnAtOnceAndStaySelected() throws Exception {
        click(2, false, false);
        click(5, true, false);
        click(0, false, true);
        awaitThat(() -> node(".bulk-bar").isVisible());
        assertThat(selected()).isEqualTo(Set.of(0L, 2L, 3L, 4L, 5L));

        library.cards.addFirst(TestShows.card(99, "A new one", false, 0));
        models.events.changed(Set.of(99L));
        awaitThat(() -> model.shows().size() == 43);
        assertThat(selected()).isEqualTo(Set.of(0L, 2L, 3L, 4L, 5L));

        robot.clickOn("#bulk-watching");
        robot.clickOn("#bulk-marked");
        robot.clickOn("#bulk-synced");
        robot.clickOn("#bulk-removed");
        awaitThat(() -> synced.size() == 5);
        assertThat(actions.done).containsExactly("watch [0, 2, 3, 4, 5]", "mark shows [0, 2, 3, 4, 5]", "remove [0, 2, 3, 4, 5]");
    }

    @Test
    void theMenuActsOnWhatItWasOpenedOn() throws Exception {
        robot.rightClickOn(part(3));
        robot.clickOn("#menu-markNext");

        awaitThat(() -> !actions.done.isEmpty());
        assertThat(actions.done).containsExactly("mark 3 Show 3 S1 E3");
    }

    @Test
    void keysAloneSelectJumpAndAct() throws Exception {
        robot.write("h");
        awaitThat(() -> list().getSelection().chosen().equals(Set.of(40L)));
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        awaitThat(() -> list().getSelection().chosen().equals(Set.of(40L, 41L)));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        robot.push(KeyCode.CONTROL, KeyCode.R);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.SPACE);
        awaitThat(() -> actions.done.size() == 2 && synced.size() == 2);
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ENTER);

        awaitThat(() -> !visited.isEmpty());
        assertThat(actions.done).containsExactly("watch [40, 41]", "mark 3 Winter Tram S1 E3", "remove [41]");
        assertThat(visited).containsExactly(new Place.Show(TestShows.ref(41)));
    }

    @Test
    void theListKeepsSelectionAndFocusAndItsHeadOrders() throws Exception {
        click(7, false, false);
        doFx(() -> model.choices().layoutProperty().set(Layout.LIST));
        assertThat(selected()).isEqualTo(Set.of(7L));
        assertThat(onFx(() -> list().isFocused())).isTrue();
        assertThat(configuration.settings().shelf().layout()).isEqualTo(Layout.LIST);

        doFx(() -> ((Button) node("#column-UNWATCHED")).fire());
        assertThat(onFx(() -> model.query().descending())).isTrue();
        doFx(() -> ((Button) node("#column-UNWATCHED")).fire());
        assertThat(onFx(() -> model.query().descending())).isFalse();
    }

    private static List<ShowCard> shows() {
        List<ShowCard> all = new ArrayList<>(IntStream.range(0, 40).mapToObj(i -> TestShows.card(i, "Show " + i, i % 2 == 0, 0)).toList());
        all.add(TestShows.card(40, "Half Past Winter", true, 4));
        all.add(TestShows.card(41, "Winter Tram", false, 4));
        return all;
    }

    @SuppressWarnings("unchecked")
    private RowList<ShowCard> list() {
        return (RowList<ShowCard>) node("#grid");
    }

    private Node node(String selector) {
        return stage.getScene().lookup(selector);
    }

    private Set<Object> selected() throws Exception {
        return onFx(() -> list().getSelection().chosen());
    }

    private Node part(long show) throws Exception {
        return onFx(() -> list().lookupAll(".grid-tile").stream()
                .filter(node -> node instanceof RowPart<?> part && part.item() instanceof ShowCard card && card.id() == show)
                .findFirst().orElseThrow());
    }

    /** The headless platform's mouse knows no keys. */
    private void click(long show, boolean shift, boolean control) throws Exception {
        Node part = part(show);
        doFx(() -> part.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1, MouseButton.PRIMARY, 1, shift, control, false, false,
                false, false, false, false, false, true, null)));
    }

    private static void awaitThat(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(10)).until(() -> onFx(condition));
    }
}
