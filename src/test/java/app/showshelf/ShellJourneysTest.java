package app.showshelf;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowRef;
import app.showshelf.metadata.Providers;
import app.showshelf.settings.AppFolders;
import app.showshelf.settings.Configuration;
import app.showshelf.settings.Environment;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.settings.ThemeChoice;
import app.showshelf.store.StoreLocation;
import app.showshelf.ui.ShowshelfWindow;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What crosses the screens of the real window: the way back, toasts, the quick opener, the history. */
@ExtendWith(ApplicationExtension.class)
class ShellJourneysTest {
    @TempDir
    Path home;
    private final ScriptedProvider tmdb = new ScriptedProvider(ProviderId.TMDB).with("1", 2, 3).with("2", 4);
    private final Configuration configuration = new Configuration(new Environment(Map.of()),
            Settings.DEFAULT.withProvider(ProviderId.TMDB).withLanguage("en"), _ -> {});
    private final InstantSource clock = InstantSource.system();
    private final Jobs jobs = Jobs.onVirtualThreads();
    private Showshelf library;
    private WindowParts parts;
    private ShowshelfWindow window;
    private Stage stage;
    private long first;
    private long second;

    @Start
    void start(Stage shown) {
        stage = shown;
        window = new ShowshelfWindow(jobs, clock, ZoneOffset.UTC);
        window.dress(stage);
        stage.setWidth(1000);
        stage.setHeight(700);
        stage.setX(0);
        stage.setY(0);
        window.showStarting(ThemeChoice.LIGHT);
        stage.show();
    }

    @BeforeEach
    void openLibrary(FxRobot robot) throws Exception {
        library = new Showshelf(StoreLocation.memory("shell-journeys"),
                new Providers(tmdb, new ScriptedProvider(ProviderId.TVMAZE), new ScriptedProvider(ProviderId.SAMPLE)),
                configuration::syncMode, clock, ZoneOffset.UTC);
        first = library.intake().add(new ShowRef(ProviderId.TMDB, "1"));
        second = library.intake().add(new ShowRef(ProviderId.TMDB, "2"));
        library.changes().setWatching(List.of(first, second), true);
        while (library.queries().episodes(first, 2).isEmpty() || library.queries().episodes(second, 1).isEmpty()) {
            library.media().syncIncompleteSeasons();
        }
        parts = new WindowParts(library, configuration, new AppFolders(home), jobs, clock);
        robot.interact(() -> window.showLibrary(parts.services(), parts.pages()));
        await().until(() -> robot.lookup(".grid-tile").queryAll().size() >= 2);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            window.close();
            stage.close();
        });
        jobs.close();
        parts.close();
        library.close();
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void whatWasDoneOnOneScreenIsUndoneAndDoneAgainOnAnother(FxRobot robot) {
        robot.clickOn("Show 1").push(KeyCode.DELETE);
        await().until(() -> shows() == 1);
        robot.interact(() -> window.open(new Place.Activity()));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await().until(() -> shows() == 2);
        assertThat(library.shows().getWatchingTVShowIds()).containsExactlyInAnyOrder(first, second);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await().until(() -> shows() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await().until(() -> shows() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        await().until(() -> shows() == 1);
    }

    @Test
    void aToastTakesBackWhatItTells(FxRobot robot) {
        robot.clickOn("Show 2").push(KeyCode.DELETE);
        await().until(() -> robot.lookup("Removed Show 2. Marks are kept 30 days.").tryQuery().isPresent());
        robot.clickOn(".toast .text-button");
        await().until(() -> robot.lookup("Undone: Removed Show 2").tryQuery().isPresent());
        assertThat(shows()).isEqualTo(2);
    }

    @Test
    void aToastIsReachedByTheKeyboardAlone(FxRobot robot) {
        robot.clickOn("Show 2").push(KeyCode.DELETE);
        await().until(() -> robot.lookup(".toast").tryQuery().isPresent());
        robot.push(KeyCode.F8).push(KeyCode.SPACE);
        await().until(() -> shows() == 2);
    }

    @Test
    void aFewLettersLeadToAShowAndAltLeftBack(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("SHÓW 2");
        await().until(() -> robot.lookup(".quick-row").queryAll().size() == 1);
        robot.push(KeyCode.ENTER);
        await().until(() -> robot.lookup("Title 1x1").tryQuery().isPresent());
        assertThat(robot.lookup(".quick-opener").tryQuery()).isEmpty();
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await().until(() -> robot.lookup(".grid-tile").queryAll().size() >= 2);
    }

    @Test
    void aMarkFromTheLibraryIsUndoneOnTheShowsPage(FxRobot robot) {
        robot.clickOn("Show 2").push(KeyCode.SPACE);
        await().until(() -> watched() == 1);
        robot.push(KeyCode.ENTER);
        await().until(() -> robot.lookup("Title 1x1").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await().until(() -> watched() == 0);
    }

    private long watched() {
        return library.queries().episodes(second, 1).stream().filter(EpisodeRow::watched).count();
    }

    private int shows() {
        return library.queries().counts().shows();
    }
}
