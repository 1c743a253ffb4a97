package app.showshelf.ui;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import app.showshelf.library.ShowCard;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.text.PseudoTexts;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.live.ModelContext;
import app.showshelf.ui.pictures.Pictures;
import app.showshelf.ui.shelf.ShelfChoices;
import app.showshelf.ui.shelf.ShelfScreen;
import app.showshelf.ui.shelf.ShelfViewModel;
import app.showshelf.ui.shelf.ShelfViews;
import app.showshelf.ui.show.ShowScreen;
import app.showshelf.ui.show.ShowViewModel;
import app.showshelf.ui.show.TestShowService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The window in a language of long words, and in one that is read from the right. */
class PseudoLanguageTest extends FxTest {
    private static final List<String> TOPICS = List.of("sync", "providers", "appearance", "language", "notices", "storage", "about");
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 700;

    private final FakeServices services = new FakeServices(Settings.DEFAULT.withProvider(ProviderId.TVMAZE), Map.of());
    private final Jobs jobs = Jobs.onThreads();
    private final Pictures pictures = Pictures.of(_ -> Optional.<URI>empty(),
            request -> new WritableImage(request.width(), request.height()),
            Path.of("unused"), "Showshelf/test", Platform::runLater);
    private ShowshelfWindow window;

    @AfterEach
    void close() throws Exception {
        doFx(window::close);
        pictures.close();
        jobs.close();
    }

    @Test
    void longWordsAreSeenWholeInTheLibraryAndInTheShell() throws Exception {
        open(PseudoTexts.leftToRight());
        assertThat(clipped("pseudo-library")).isEmpty();
    }

    @Test
    void longWordsAreSeenWholeInTheSettings() throws Exception {
        open(PseudoTexts.leftToRight());
        fire("#settings");
        for (String topic : TOPICS) {
            fire(".topics #" + topic);
            inScene("pseudo-settings-" + topic,
                    root -> assertThat(Clipped.in((Parent) root.lookup(".settings .topic"))).as(topic).isEmpty());
        }
    }

    @Test
    void longWordsAreSeenWholeOnThePageOfAShow() throws Exception {
        open(PseudoTexts.leftToRight());
        openShow();
        assertThat(clipped("pseudo-show")).isEmpty();
    }

    @Test
    void aLanguageThatIsReadFromTheRightTurnsThePageOfAShow() throws Exception {
        open(PseudoTexts.rightToLeft());
        openShow();
        inScene("pseudo-show-right-to-left", root -> {
            assertThat(onScreen(root.lookup("#seasons")).getMinX()).isGreaterThan(onScreen(root.lookup("#episode-table")).getMaxX() - 1);
            assertThat(onScreen(root.lookup("#show-name")).getMaxX()).isGreaterThan(onScreen(root.lookup("#more")).getMinX());
        });
    }

    @Test
    void aLanguageThatIsReadFromTheRightTurnsTheWindowButNoPicture() throws Exception {
        open(PseudoTexts.rightToLeft());
        List<String> turned = new ArrayList<>();
        inScene("pseudo-right-to-left", root -> {
            Bounds sideBar = onScreen(root.lookup("#library"));
            assertThat(sideBar.getMinX()).isGreaterThan(WIDTH * 0.7);
            assertThat(onScreen(root.lookup("#grid")).getMaxX()).isLessThanOrEqualTo(sideBar.getMinX());
            assertThat(root.lookupAll(".image-view")).isNotEmpty();
            root.lookupAll(".image-view").stream().filter(ImageView.class::isInstance)
                    .filter(view -> view.getLocalToSceneTransform().getMxx() < 0).forEach(view -> turned.add(view.toString()));
        });
        assertThat(turned).isEmpty();
    }

    @Test
    void aLanguageThatIsReadFromTheRightTurnsNoPosterOfTheFirstStart() throws Exception {
        services.configuration.update(settings -> settings.withProvider(null));
        window = onFx(() -> new ShowshelfWindow(jobs, services.clock(), ZoneOffset.UTC, _ -> PseudoTexts.rightToLeft()));
        doFx(() -> window.showLibrary(services.services(), FakePage::new));
        await().until(() -> onFx(() -> {
            window.scene().snapshot(null);
            return !window.scene().getRoot().lookupAll(".art").isEmpty();
        }));
        inScene("pseudo-start-right-to-left", root -> {
            assertThat(onScreen(root.lookup("#tvmaze")).getMinX()).isGreaterThan(onScreen(root.lookup("#look")).getMaxX());
            assertThat(root.lookupAll(".art")).allSatisfy(art -> assertThat(art.getLocalToSceneTransform().getMxx()).isPositive());
        });
    }

    private void open(Texts texts) throws Exception {
        services.become(FakeServices.busy());
        window = onFx(() -> new ShowshelfWindow(jobs, services.clock(), ZoneOffset.UTC, _ -> texts));
        doFx(() -> window.showLibrary(services.services(),
                (place, context) -> switch (place) {
                    case Place.Library _ -> shelf(context);
                    case Place.Show show -> show(show, context);
                    default -> new FakePage(place, context);
                }));
        await().atMost(Duration.ofSeconds(20)).until(() -> onFx(this::hasPictures));
    }

    private void openShow() throws Exception {
        doFx(() -> window.open(new Place.Show(TestShows.ref(TestShowService.ID))));
        await().atMost(Duration.ofSeconds(20)).until(() -> onFx(() -> {
            window.scene().snapshot(null);
            return window.scene().getRoot().lookupAll("#episode-table .episode-row").size() > 5;
        }));
    }

    private Page show(Place.Show place, ScreenContext context) {
        var model = new ShowViewModel(new TestShowService(services.events), new FakeActions(), services.configuration, model(context));
        return new ShowScreen(pictures, context.navigator(), context.words().texts(), _ -> {}).of(place, model);
    }

    private ModelContext model(ScreenContext context) {
        return new ModelContext(jobs, context.words(), InstantSource.fixed(TestShows.NOW), services.events,
                new TestModels().context().sync());
    }

    /** Without a window, nothing is laid out unless it is looked at. */
    private boolean hasPictures() {
        window.scene().snapshot(null);
        return window.scene().getRoot().lookupAll("#grid .image-view").stream()
                .anyMatch(view -> ((ImageView) view).getImage() != null);
    }

    private Page shelf(ScreenContext context) {
        List<ShowCard> all = new ArrayList<>(IntStream.range(0, 40).mapToObj(i -> TestShows.card(i, "Show " + i, i % 2 == 0, i)).toList());
        all.add(TestShows.card(40, "Half Past Winter", true, 4, TestShows.next(2, 3, "2026-11-27T20:00:00Z"), null));
        var shelf = new ListShelf(all);
        var screen = new ShelfScreen(pictures, context, new FakeArt(), () -> {}, _ -> {}, _ -> {});
        return screen.of(shelf,
                new ShelfViewModel(shelf, new ShelfChoices(services.configuration), new ShelfViews(services.configuration),
                        model(context)));
    }

    private List<String> clipped(String name) throws Exception {
        List<String> clipped = new ArrayList<>();
        inScene(name, root -> clipped.addAll(Clipped.in(root)));
        return clipped;
    }

    /** In a scene of the size that is looked at, since a scene without a window keeps its first. */
    private void inScene(String name, Look look) throws Exception {
        doFx(() -> {
            Scene scene = window.scene();
            Parent root = scene.getRoot();
            scene.setRoot(new StackPane());
            Scene other = new Scene(root, WIDTH, HEIGHT);
            other.setNodeOrientation(scene.getNodeOrientation());
            other.setUserAgentStylesheet(scene.getUserAgentStylesheet());
            other.getStylesheets().setAll(scene.getStylesheets());
            picture(other, name);
            look.at(root);
            other.setRoot(new StackPane());
            scene.setRoot(root);
        });
    }

    /** What is looked at there. */
    private interface Look {
        void at(Parent root);
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private void fire(String selector) throws Exception {
        doFx(() -> ((ButtonBase) window.scene().getRoot().lookup(selector)).fire());
    }
}
