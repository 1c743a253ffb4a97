package app.showshelf;

import java.nio.file.Path;

import javafx.scene.Node;
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

import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.sync.EpisodeSyncService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The main job in the real window over the real library: open a show, see it fill in, switch the mode, see the rest fill in. */
@ExtendWith(ApplicationExtension.class)
class MainJobTest {
    @TempDir
    Path home;
    private final LibraryWindow window = new LibraryWindow();
    private Showshelf library;
    private EpisodeSyncService ticks;

    @Start
    void start(Stage shown) {
        window.show(shown);
    }

    @BeforeEach
    void openLibrary(FxRobot robot) throws Exception {
        library = window.openFilled(home, robot);
        robot.interact(() -> {
            ticks = new EpisodeSyncService(library.media(), library.engine().courtesy(), library.monitor()::busy);
            ticks.start();
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(ticks::close);
        window.close(robot);
    }

    @Test
    void anOpenedShowIsWatchedAndItsEpisodesArriveByThemselves(FxRobot robot) {
        robot.clickOn("Show 1").push(KeyCode.ENTER);
        await().until(() -> robot.lookup("Title 1x1").tryQuery().isPresent());
        assertThat(library.shows().getWatchingTVShowIds()).hasSize(1);
        assertThat(episodes("1")).isEqualTo(5);
        assertThat(episodes("2")).isZero();
    }

    @Test
    void theMainJobIsDoneByKeysAlone(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        await().until(() -> robot.lookup(".quick-opener").tryQuery().isPresent());
        robot.write("Show 2");
        await().until(() -> robot.lookup(".quick-row.show").queryAll().size() == 1);
        robot.push(KeyCode.ENTER);
        await().until(() -> robot.lookup("Title 1x1").tryQuery().isPresent());
        await().until(() -> robot.lookup("#episode-table").query().isFocused());

        robot.push(KeyCode.SPACE);
        await().until(() -> watched("2") == 1);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SPACE);
        await().until(() -> watched("2") == 3);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await().until(() -> watched("2") == 1);
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        await().until(() -> watched("2") == 0 && library.shows().getWatchingTVShowIds().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await().until(() -> library.shows().getWatchingTVShowIds().size() == 1);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await().until(() -> robot.lookup("#grid").tryQuery().isPresent());
    }

    @Test
    void aRemovedShowIsNotOnTheWayBackAndUndoBringsItToTheShelf(FxRobot robot) {
        robot.clickOn("Show 1").push(KeyCode.ENTER);
        await().until(() -> robot.lookup("Title 1x1").tryQuery().isPresent());
        robot.push(KeyCode.M);
        await().until(() -> robot.lookup("#remove-show").tryQuery().isPresent());
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        await().until(() -> robot.lookup(".grid-tile").queryAll().stream().filter(Node::isVisible).count() == 1);
        await().until(
                () -> robot.lookup(".way-back .button").queryAll().stream().noneMatch(arrow -> arrow.isVisible() && !arrow.isDisabled()));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(robot.lookup("#grid").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await().until(() -> robot.lookup(".grid-tile").queryAll().stream().filter(Node::isVisible).count() == 2);
    }

    @Test
    void aSwitchOfTheModeInTheSettingsChangesWhatTheNextTickFetches(FxRobot robot) {
        await().until(() -> library.monitor().state().nextLookAt() == null);
        assertThat(window.tmdb().asked()).isEmpty();
        robot.clickOn("#settings").clickOn("#greedy");
        await().until(() -> episodes("1") == 5 && episodes("2") == 4);
        assertThat(library.shows().getWatchingTVShowIds()).isEmpty();
    }

    private int episodes(String id) {
        return card(id).episodes();
    }

    private int watched(String id) {
        return card(id).watched();
    }

    private ShowCard card(String id) {
        return library.queries()
                .cards(ShelfQuery.ALL)
                .stream()
                .filter(card -> card.ref().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
