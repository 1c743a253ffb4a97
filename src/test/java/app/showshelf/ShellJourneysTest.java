package app.showshelf;

import java.nio.file.Path;
import java.util.List;

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

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.ShowRef;
import app.showshelf.settings.ProviderId;
import app.showshelf.ui.common.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What crosses the screens of the real window: the way back, toasts, the quick opener, the history. */
@ExtendWith(ApplicationExtension.class)
class ShellJourneysTest {
    @TempDir
    Path home;
    private final LibraryWindow window = new LibraryWindow();
    private Showshelf library;
    private long first;
    private long second;

    @Start
    void start(Stage shown) {
        window.show(shown);
    }

    @BeforeEach
    void openLibrary(FxRobot robot) throws Exception {
        library = window.open();
        first = library.intake().add(new ShowRef(ProviderId.TMDB, "1"));
        second = library.intake().add(new ShowRef(ProviderId.TMDB, "2"));
        library.changes().setWatching(List.of(first, second), true);
        while (library.queries().episodes(first, 2).isEmpty() || library.queries().episodes(second, 1).isEmpty()) {
            library.media().syncIncompleteSeasons();
        }
        window.fill(home, robot);
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    @Test
    void whatWasDoneOnOneScreenIsUndoneAndDoneAgainOnAnother(FxRobot robot) {
        robot.clickOn("Show 1").push(KeyCode.DELETE);
        await().until(() -> shows() == 1);
        robot.interact(() -> window.window().open(new Place.Activity()));
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
