package app.showshelf.ui;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;

import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.settings.ThemeChoice;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Every screen of the shell once, in both themes, in the window that the user sees. */
class WindowPicturesTest extends FxTest {
    private static final List<String> TOPICS = List.of("sync", "providers", "appearance", "language", "notices", "storage", "about");

    @Test
    void everyScreenOpensInBothThemes() throws Exception {
        for (ThemeChoice theme : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
            tour(Settings.DEFAULT.withProvider(ProviderId.TVMAZE).withTheme(theme).withLanguage(theme == ThemeChoice.LIGHT ? "de" : "en"),
                    theme.name());
        }
    }

    private void tour(Settings settings, String name) throws Exception {
        FakeServices services = new FakeServices(settings,
                Map.of("TVMAZE_API_URL", "http://localhost:8090", "EPISODE_SYNC_MODE", "SOMETHING"));
        services.become(FakeServices.busy());
        try (Jobs jobs = Jobs.onThreads()) {
            ShowshelfWindow window = onFx(() -> new ShowshelfWindow(jobs, services.clock(), ZoneOffset.UTC));
            doFx(() -> window.showStarting(settings.theme()));
            look(window, "window-starting-" + name, 1280, 800);
            doFx(() -> window.showLibrary(services.services(), FakePage::new));
            look(window, "window-library-" + name, 1280, 800);
            click(window, "#activity");
            look(window, "window-activity-" + name, 1280, 800);
            look(window, "window-activity-narrow-" + name, 760, 800);
            doFx(() -> fire(window, "#settings"));
            for (String topic : TOPICS) {
                doFx(() -> fire(window, ".topics #" + topic));
                settle(window);
                look(window, "window-settings-" + topic + "-" + name, 1280, 800);
            }
            doFx(() -> fire(window, ".topics #sync"));
            look(window, "window-settings-small-" + name, 640, 480);
            assertThat(WindowPicturesTest.<Integer>onFx(() -> window.scene().getRoot().lookupAll(".dialog").size())).isEqualTo(1);
            doFx(window::close);
        }
    }

    @Test
    void theFirstStartOffersThreeWays() throws Exception {
        for (ThemeChoice theme : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
            FakeServices services = new FakeServices(Settings.DEFAULT.withTheme(theme), Map.of());
            try (Jobs jobs = Jobs.onThreads()) {
                ShowshelfWindow window = onFx(() -> new ShowshelfWindow(jobs, services.clock(), ZoneOffset.UTC));
                doFx(() -> window.showLibrary(services.services(), FakePage::new));
                settle(window);
                look(window, "window-start-" + theme, 1280, 800);
                look(window, "window-start-narrow-" + theme, 760, 800);
                look(window, "window-start-wide-" + theme, 1920, 1080);
                look(window, "window-start-least-" + theme, 640, 480);
                assertThat(WindowPicturesTest.<Integer>onFx(() -> window.scene().getRoot().lookupAll(".card").size())).isEqualTo(3);
                doFx(window::close);
            }
        }
    }

    /** Moves the content into a scene of that size, since a scene without a window keeps its first size. */
    private static void look(ShowshelfWindow window, String name, int width, int height) throws Exception {
        doFx(() -> {
            Scene scene = window.scene();
            var root = scene.getRoot();
            scene.setRoot(new StackPane());
            Scene other = new Scene(root, width, height);
            other.setUserAgentStylesheet(scene.getUserAgentStylesheet());
            other.getStylesheets().setAll(scene.getStylesheets());
            picture(other, name);
            other.setRoot(new StackPane());
            scene.setRoot(root);
        });
    }

    private static void click(ShowshelfWindow window, String selector) throws Exception {
        doFx(() -> fire(window, selector));
        settle(window);
    }

    private static void fire(ShowshelfWindow window, String selector) {
        Node node = window.scene().getRoot().lookup(selector);
        ((ButtonBase) node).fire();
    }

    /** Until every frame has its picture. */
    private static void settle(ShowshelfWindow window) {
        await().atMost(Duration.ofSeconds(10)).until(() -> onFx(() -> window.scene().getRoot().lookupAll(".art-frame").stream()
                .noneMatch(frame -> ((Parent) frame).getChildrenUnmodifiable().isEmpty())));
    }
}
