package app.showshelf.ui.show;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import app.showshelf.settings.Look;
import app.showshelf.settings.ThemeChoice;
import app.showshelf.sync.SyncState;
import app.showshelf.text.Texts;
import app.showshelf.ui.FakeActions;
import app.showshelf.ui.TestShows;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ThemeManager;
import app.showshelf.ui.common.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The page of a show in each of its states, as pictures for people to look at. */
class ShowPicturesTest extends FxTest {
    private final ShowStage stage = new ShowStage(true);
    private Page page;

    @AfterEach
    void close() throws Exception {
        doFx(() -> page.dispose());
        stage.close();
    }

    @Test
    void aSeasonInHandInAllSizes() throws Exception {
        stage.models.sync = ShowSamples.busy();
        open(ShowSamples.ferry());
        look("show-dark", 1280, 800, ThemeChoice.DARK);
        look("show-light", 1280, 800, ThemeChoice.LIGHT);
        look("show-small", 1000, 700, ThemeChoice.LIGHT);
        look("show-narrow", 760, 800, ThemeChoice.DARK);
        look("show-least", 640, 480, ThemeChoice.DARK);
        turn(1);
        look("show-failed-narrow", 760, 800, ThemeChoice.DARK);
        turn(4);
        doFx(() -> press("#episode-table .more-of-episode"));
        look("show-detail-hidden", 1280, 800, ThemeChoice.LIGHT);
        doFx(() -> press("#open-summary"));
        look("show-detail-large", 1920, 1080, ThemeChoice.DARK);
    }

    @Test
    void wordsWithoutEndStayInTheirPlaces() throws Exception {
        stage.words = Words.of(new Texts(Locale.GERMAN), ZoneOffset.UTC);
        open(ShowSamples.wordy());
        look("show-wordy", 1280, 800, ThemeChoice.DARK);
        look("show-wordy-narrow", 640, 700, ThemeChoice.DARK);
        assertThat(ShowPicturesTest.<Boolean>onFx(() -> page.root().lookup("#mark-next").isVisible())).isTrue();
    }

    @Test
    void manySeasonsAndNothingButSpecials() throws Exception {
        open(ShowSamples.manySeasons(60));
        turn(2);
        look("show-many-seasons", 1280, 800, ThemeChoice.DARK);
        doFx(() -> page.dispose());
        open(ShowSamples.onlySpecials());
        look("show-only-specials", 1280, 800, ThemeChoice.LIGHT);
    }

    @Test
    void aPageWithoutEpisodesSaysWhy() throws Exception {
        open(ShowSamples.withoutSeasons());
        look("show-without-seasons", 1280, 800, ThemeChoice.DARK);
        doFx(() -> page.dispose());
        open(ShowSamples.failing());
        look("show-failing", 1280, 800, ThemeChoice.DARK);
        doFx(() -> page.dispose());

        ScriptedShow broken = ShowSamples.ferry();
        broken.broken = true;
        open(broken);
        look("show-broken", 1280, 800, ThemeChoice.DARK);
        doFx(() -> page.dispose());

        page = onFx(() -> stage.page(new Place.Found(TestShows.summary(7, "The Tidewright")), broken, new FakeActions()));
        doFx(() -> page.shown());
        look("show-found", 1280, 800, ThemeChoice.LIGHT);
        assertThat(SyncState.idle(stage.configuration.syncMode()).busy()).isFalse();
    }

    @Test
    void largeTextAndTheOtherDirectionKeepTheLayout() throws Exception {
        stage.models.sync = ShowSamples.busy();
        open(ShowSamples.ferry());
        look("show-large-text", 1280, 800, ThemeChoice.DARK, 200);
        doFx(() -> page.root().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        look("show-right-to-left", 1280, 800, ThemeChoice.DARK);
        assertThat(rows()).isEqualTo(11);
    }

    private void open(ScriptedShow show) throws Exception {
        page = onFx(() -> stage.page(show, new FakeActions()));
        doFx(() -> page.shown());
        await().atMost(Duration.ofSeconds(5))
                .until(() -> show.broken || show.page.seasons().isEmpty() || show.episodes.isEmpty() || rows() > 0);
    }

    private int rows() throws Exception {
        return onFx(() -> ((ListView<?>) page.root().lookup("#episode-table")).getItems().size());
    }

    /** Turns to a season by its name in the list. */
    @SuppressWarnings("unchecked")
    private void turn(int season) throws Exception {
        doFx(() -> {
            ListView<SeasonItem> seasons = (ListView<SeasonItem>) page.root().lookup("#seasons");
            seasons.getItems().stream().filter(item -> item.number() == season).findFirst()
                    .ifPresent(seasons.getSelectionModel()::select);
        });
        await().atMost(Duration.ofSeconds(5)).until(() -> rows() > 0);
    }

    private void press(String selector) {
        ((Button) page.root().lookup(selector)).fire();
    }

    /** In a window of that size; its side bar is narrower below 900. */
    private void look(String name, int width, int height, ThemeChoice theme) throws Exception {
        look(name, width, height, theme, 100);
    }

    private void look(String name, int width, int height, ThemeChoice theme, int textPercent) throws Exception {
        Scene scene = onFx(() -> {
            if (page.root().getScene() != null) {
                ((BorderPane) page.root().getScene().getRoot()).setCenter(null);
            }
            var window = new BorderPane(page.root());
            window.setLeft(bar(width < 900 ? 56 : 208, 0));
            window.setBottom(bar(0, 32));
            window.getStyleClass().add("page");
            Scene made = new Scene(window, width, height);
            ThemeManager themes = new ThemeManager(made);
            themes.choose(theme);
            themes.choose(Look.DEFAULT.withTextPercent(textPercent));
            return made;
        });
        layOut(scene);
        await().atMost(Duration.ofSeconds(10)).until(() -> ShowPicturesTest.<Boolean>onFx(this::drawn));
        layOut(scene);
        doFx(() -> picture(scene, name));
    }

    /** Whether every picture in view is there; a page without a show has none. */
    private boolean drawn() {
        return page.root().lookupAll(".picture").stream().map(Parent.class::cast).noneMatch(view -> seen(view) && view
                .getChildrenUnmodifiable().stream().filter(ImageView.class::isInstance).map(ImageView.class::cast)
                .noneMatch(image -> image.getImage() != null));
    }

    private static boolean seen(Parent view) {
        boolean backdrop = view.getStyleClass().contains("bare");
        return !backdrop && view.isVisible() && view.getParent().isVisible();
    }

    private static Region bar(double width, double height) {
        var bar = new Region();
        bar.setMinSize(width, height);
        return bar;
    }

    private static void layOut(Scene scene) throws Exception {
        Consumer<Scene> twice = shown -> {
            for (int i = 0; i < 3; i++) {
                shown.getRoot().applyCss();
                shown.getRoot().layout();
            }
        };
        doFx(() -> twice.accept(scene));
    }
}
