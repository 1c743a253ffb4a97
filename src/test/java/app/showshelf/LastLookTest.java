package app.showshelf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.Settings;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.last.LastWindowFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** When the window's look is kept. */
@ExtendWith(ApplicationExtension.class)
class LastLookTest {
    @TempDir
    Path home;
    private final LibraryWindow window = new LibraryWindow();
    private final Jobs jobs = Jobs.onThreads();
    private Instant now = Instant.parse("2026-01-01T12:00:00Z");
    private final BooleanProperty focus = new SimpleBooleanProperty(true);
    private LastWindowFile file;
    private LastLook look;

    @Start
    void start(Stage shown) {
        window.show(shown);
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        window.openFilled(home, robot);
        file = new LastWindowFile(home.resolve("window.last"));
        look = new LastLook(file, new Configuration(new Environment(Map.of()), Settings.DEFAULT, _ -> {}), jobs, () -> now);
        robot.interact(() -> look.follow(focus, window.window()));
    }

    @AfterEach
    void close(FxRobot robot) {
        jobs.close();
        window.close(robot);
    }

    @Test
    void itIsKeptWhenTheUserTurnsToAnotherWindowButNotEachTime(FxRobot robot) throws Exception {
        turnAwayAndBack(robot);
        await().until(file::exists);
        file.forget();
        turnAwayAndBack(robot);
        now = now.plusSeconds(61);
        assertThat(file.exists()).isFalse();
        turnAwayAndBack(robot);
        await().until(file::exists);
    }

    @Test
    void aWindowThatShowsNoLibraryLeavesNone(FxRobot robot) throws Exception {
        turnAwayAndBack(robot);
        await().until(file::exists);
        look.keep(Optional.empty());
        assertThat(file.exists()).isFalse();
    }

    private void turnAwayAndBack(FxRobot robot) {
        robot.interact(() -> {
            focus.set(false);
            focus.set(true);
        });
    }
}
