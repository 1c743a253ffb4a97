package app.showshelf.ui;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.IntStream;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import app.showshelf.library.ShowCard;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.Settings;
import app.showshelf.settings.SyncMode;
import app.showshelf.settings.ThemeChoice;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.ThemeManager;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.pictures.Pictures;
import app.showshelf.ui.shelf.ShelfChoices;
import app.showshelf.ui.shelf.ShelfScreen;
import app.showshelf.ui.shelf.ShelfViewModel;
import app.showshelf.ui.shelf.ShelfViews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whole ways through the screens, by keyboard. */
class ScreenJourneysTest extends FxTest {
    private final TestModels models = new TestModels();
    private final FxRobot robot = new FxRobot();
    private final List<Place> visited = new CopyOnWriteArrayList<>();
    private final Jobs jobs = Jobs.onThreads();
    private final Pictures pictures = Pictures.of(_ -> Optional.<URI>empty(),
            request -> new WritableImage(request.width(), request.height()),
            Path.of("unused"), "Showshelf/test", Platform::runLater);
    private Stage stage;

    @AfterEach
    void close() throws Exception {
        doFx(() -> stage.hide());
        pictures.close();
        jobs.close();
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void aShowIsFoundFilteredAndOpenedByKeyboardAlone() throws Exception {
        open(this::shelf);
        await().atMost(Duration.ofSeconds(5)).until(() -> rows("#grid") == 7);

        robot.clickOn("#shelf-search");
        robot.type(KeyCode.W, KeyCode.I, KeyCode.N);
        await().atMost(Duration.ofSeconds(5)).until(() -> rows("#grid") == 1);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.ENTER);

        await().atMost(Duration.ofSeconds(5)).until(() -> visited.size() == 1);
        assertThat(visited).containsExactly(new Place.Show(TestShows.ref(41)));
    }

    private Page shelf(ScreenContext context) {
        List<ShowCard> all = new ArrayList<>(IntStream.range(0, 40).mapToObj(i -> TestShows.card(i, "Show " + i, i % 2 == 0, 0)).toList());
        all.add(TestShows.card(40, "Half Past Winter", true, 4));
        all.add(TestShows.card(41, "Winter Tram", false, 4));
        var configuration = new Configuration(new Environment(Map.of()), Settings.DEFAULT, _ -> {});
        var shelf = new ListShelf(all);
        var screen = new ShelfScreen(pictures, context, new FakeArt(), () -> {}, _ -> {}, _ -> {});
        return screen.of(shelf, new ShelfViewModel(shelf, new ShelfChoices(configuration), new ShelfViews(configuration), model()));
    }

    private ModelContext model() {
        ModelContext sync = models.context();
        return new ModelContext(jobs, TestShows.WORDS, InstantSource.fixed(TestShows.NOW), models.events, sync.sync());
    }

    private void open(Function<ScreenContext, Page> page) throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        doFx(() -> {
            var navigator = new Navigator(place -> {
                visited.add(place);
                return StackPane::new;
            });
            var context = new ScreenContext(TestShows.WORDS, navigator, jobs, InstantSource.fixed(TestShows.NOW), _ -> {},
                    new FakeActions());
            Page shown = page.apply(context);
            var scene = new Scene(shown.root(), 1000, 700);
            new ThemeManager(scene).choose(ThemeChoice.DARK);
            stage.setScene(scene);
            stage.setWidth(1000);
            stage.setHeight(700);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
            shown.shown();
        });
    }

    private int rows(String list) throws Exception {
        return onFx(() -> stage.getScene().lookup(list) instanceof ListView<?> view ? view.getItems().size() : -1);
    }
}
