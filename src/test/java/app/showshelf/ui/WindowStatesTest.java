package app.showshelf.ui;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.settings.WindowState;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Place;

import static org.assertj.core.api.Assertions.assertThat;

/** A real window, closed and opened again. */
class WindowStatesTest extends FxTest {
    private final Jobs jobs = Jobs.onThreads();
    private final List<Place> made = new ArrayList<>();
    private FakeServices services = services(Settings.DEFAULT);
    private ShowshelfWindow window;
    private Stage stage;

    @AfterEach
    void close() throws Exception {
        doFx(this::closeWindow);
        jobs.close();
    }

    @Test
    void theWindowOpensWhereItWasClosedWithTheScreenThatItShowed() throws Exception {
        doFx(this::openWindow);
        doFx(() -> {
            stage.setX(60);
            stage.setY(40);
            stage.setWidth(800);
            stage.setHeight(600);
            window.open(new Place.Discover());
        });
        doFx(this::closeWindow);
        assertThat(services.configuration.settings().window()).isEqualTo(new WindowState(60, 40, 800, 600, false, "Discover"));
        doFx(() -> {
            made.clear();
            openWindow();
            assertThat(List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())).containsExactly(60.0, 40.0, 800.0, 600.0);
            assertThat(made).containsExactly(new Place.Discover());
        });
    }

    @Test
    void aMaximisedWindowIsMaximisedAgainAndKnowsItsSizeWithout() throws Exception {
        services = services(Settings.DEFAULT.withWindow(new WindowState(20, 30, 700, 500, true, "Activity")));
        doFx(() -> {
            openWindow();
            assertThat(stage.isMaximized()).isTrue();
            closeWindow();
        });
        assertThat(services.configuration.settings().window()).isEqualTo(new WindowState(20, 30, 700, 500, true, "Activity"));
    }

    @Test
    void aScreenThatThereIsNoneOfIsTheLibrary() throws Exception {
        services = services(Settings.DEFAULT.withWindow(new WindowState(20, 30, 700, 500, false, "Somewhere")));
        doFx(() -> {
            openWindow();
            assertThat(made).containsExactly(new Place.Library());
        });
    }

    private void openWindow() {
        window = new ShowshelfWindow(jobs, services.clock(), ZoneOffset.UTC);
        stage = new Stage();
        window.dress(stage);
        window.keep(stage, services.configuration);
        window.showLibrary(services.services(), (place, context) -> {
            made.add(place);
            return new FakePage(place, context);
        });
        stage.show();
    }

    private void closeWindow() {
        stage.close();
        window.close();
    }

    private static FakeServices services(Settings settings) {
        return new FakeServices(settings.withProvider(ProviderId.TVMAZE).withLanguage("en"), Map.of());
    }
}
