package app.showshelf.ui.show;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

import atlantafx.base.controls.ToggleSwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import app.showshelf.settings.ThemeChoice;
import app.showshelf.ui.FakeActions;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Page;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ThemeManager;
import app.showshelf.ui.common.UserActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whole ways over the page of a show, by keyboard and by mouse. */
class ShowJourneysTest extends FxTest {
    private final ShowStage show = new ShowStage(false);
    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Page page;

    @AfterEach
    void close() throws Exception {
        doFx(() -> {
            page.dispose();
            stage.hide();
        });
        show.close();
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void spaceMarksAndShiftSpaceMarksAllUpToHere() throws Exception {
        TestShowService shows = new TestShowService(show.models.events);
        open(shows, shows.actions(show.jobs), 980);
        until(() -> rows() == 8);

        robot.type(KeyCode.SPACE);
        until(() -> shows.watchedCount() == 3);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(selected()).isEqualTo(5);
        robot.press(KeyCode.SHIFT).type(KeyCode.SPACE).release(KeyCode.SHIFT);
        until(() -> shows.done().contains("up to 6"));

        robot.type(KeyCode.HOME, KeyCode.SPACE);
        until(() -> shows.done().contains("mark 1 false"));
        robot.type(KeyCode.END);
        assertThat(selected()).isEqualTo(7);
        robot.press(KeyCode.CONTROL).type(KeyCode.R).release(KeyCode.CONTROL);
        until(() -> shows.done().contains("sync"));
        robot.type(KeyCode.W);
        until(() -> shows.done().contains("watching false"));
    }

    @Test
    void severalEpisodesAreSelectedAndMarkedInOneGo() throws Exception {
        TestShowService shows = new TestShowService(show.models.events);
        open(shows, shows.actions(show.jobs), 980);
        until(() -> rows() == 8);

        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.type(KeyCode.SPACE);
        until(() -> shows.done().contains("mark [3, 4, 5] true"));

        robot.type(KeyCode.HOME);
        robot.press(KeyCode.CONTROL).type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE).release(KeyCode.CONTROL);
        robot.type(KeyCode.SPACE);
        until(() -> shows.done().contains("mark [1, 3] false"));
    }

    @Test
    void theMouseMarksAndWhatFailsGoesBack() throws Exception {
        TestShowService shows = new TestShowService(show.models.events);
        open(shows, shows.actions(show.jobs), 980);
        until(() -> rows() == 8);

        robot.clickOn(box(3));
        until(() -> shows.done().contains("mark 4 true"));
        robot.clickOn("#watching");
        until(() -> shows.done().contains("watching false"));

        shows.refusing = true;
        robot.clickOn(box(3));
        robot.clickOn("#watching");
        until(() -> shows.refused.size() == 2);
        until(() -> box(3).isSelected() && !((ToggleSwitch) lookup("#watching")).isSelected());
    }

    @Test
    void theMenuOfAnEpisodeMarksAllUpToIt() throws Exception {
        TestShowService shows = new TestShowService(show.models.events);
        open(shows, shows.actions(show.jobs), 980);
        until(() -> rows() == 8);

        robot.rightClickOn(box(4).getParent().lookup(".name"));
        until(() -> onFx(() -> ((ListView<?>) lookup("#episode-table")).getContextMenu().isShowing()));
        robot.clickOn("#episode-upTo");

        until(() -> shows.done().contains("up to 5"));
    }

    @Test
    void whatWouldSpoilIsShownOnlyWhenAskedFor() throws Exception {
        TestShowService shows = new TestShowService(show.models.events);
        open(shows, shows.actions(show.jobs), 980);
        until(() -> rows() == 8);

        robot.type(KeyCode.ENTER);
        until(() -> summary().startsWith("Summary and picture are hidden"));
        robot.clickOn("#open-summary");
        until(() -> summary().equals("What happens in part 3."));
        doFx(() -> lookup("#episode-table").requestFocus());
        robot.type(KeyCode.UP);
        until(() -> summary().equals("What happens in part 2."));
        robot.type(KeyCode.ESCAPE);
        until(() -> onFx(() -> !lookup("#episode-table").getParent().lookupAll("#episode-detail").stream().anyMatch(Node::isVisible)));
    }

    @Test
    void aFailedSeasonCanBeTriedAgainInAWideWindowAndInANarrowOne() throws Exception {
        ScriptedShow failing = ShowSamples.failing();
        open(failing, new FakeActions(), 980);
        until(() -> onFx(() -> lookup("#seasons").isVisible() && lookup("#try-season-again").isVisible()));
        robot.clickOn("#seasons .try-again");
        until(() -> failing.asked.size() == 1);

        doFx(() -> stage.setWidth(760));
        until(() -> onFx(() -> !lookup("#seasons").isVisible() && lookup("#season-choice").isVisible()));
        robot.clickOn("#try-season-again");
        until(() -> failing.asked.size() == 2);
    }

    @Test
    void specialsAreHiddenFromTheMenuByKeyboard() throws Exception {
        open(ShowSamples.ferry(), new FakeActions(), 980);
        until(() -> rows() == 11);
        assertThat(seasons()).isEqualTo(5);

        robot.type(KeyCode.M);
        until(() -> onFx(() -> ((MenuButton) lookup("#more")).isShowing()));
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);

        until(() -> seasons() == 4);
        assertThat(show.configuration.settings().episodes().withoutSpecials()).isTrue();
    }

    @Test
    void anotherSeasonIsChosenInANarrowWindow() throws Exception {
        open(ShowSamples.ferry(), new FakeActions(), 760);
        until(() -> rows() == 11);

        doFx(() -> lookup("#season-choice").requestFocus());
        robot.type(KeyCode.DOWN);

        until(() -> rows() == 8);
    }

    @Test
    void whatThePageSaysOfDaysMovesOnWhileItStaysOpen() throws Exception {
        open(ShowSamples.ferry(), new FakeActions(), 980);
        until(() -> rows() == 11);
        String before = onFx(() -> ((Label) lookup("#next-pill")).getText());
        show.now = show.now.plus(Duration.ofDays(1));
        doFx(page::minutePassed);
        until(() -> !before.equals(onFx(() -> ((Label) lookup("#next-pill")).getText())));
    }

    @Test
    void aRemovedShowIsLeft() throws Exception {
        TestShowService shows = new TestShowService(show.models.events);
        open(shows, shows.actions(show.jobs), 980);
        until(() -> rows() == 8);

        robot.type(KeyCode.M);
        until(() -> onFx(() -> ((MenuButton) lookup("#more")).isShowing()));
        robot.type(KeyCode.UP, KeyCode.ENTER);

        until(() -> show.visited.contains(new Place.Library()));
        assertThat(shows.done()).contains("remove");
        until(() -> onFx(page::gone));
    }

    private void open(ShowService shows, UserActions actions, int width) throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        doFx(() -> {
            // The stage is everybody's, and keeps the size that another test has given it.
            stage.setWidth(width);
            stage.setHeight(700);
            page = show.page(shows, actions);
            var scene = new Scene(new BorderPane(page.root()), width, 700);
            new ThemeManager(scene).choose(ThemeChoice.DARK);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
            page.shown();
        });
    }

    private Node lookup(String selector) {
        return page.root().lookup(selector);
    }

    /** The box of a row that is on the screen by now. */
    private CheckBox box(int row) throws Exception {
        until(() -> onFx(() -> boxes(row).findFirst().isPresent()));
        return onFx(() -> boxes(row).findFirst().orElseThrow());
    }

    private Stream<CheckBox> boxes(int row) {
        return page.root().lookupAll(".episode-cell").stream()
                .map(EpisodeCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.getIndex() == row && cell.getScene() != null)
                .map(cell -> (CheckBox) cell.lookup(".mark-box"));
    }

    private String summary() throws Exception {
        return onFx(() -> ((Label) lookup("#episode-summary")).getText());
    }

    private int selected() throws Exception {
        return onFx(() -> ((ListView<?>) lookup("#episode-table")).getSelectionModel().getSelectedIndex());
    }

    private int rows() throws Exception {
        return onFx(() -> ((ListView<?>) lookup("#episode-table")).getItems().size());
    }

    private int seasons() throws Exception {
        return onFx(() -> ((ListView<?>) lookup("#seasons")).getItems().size());
    }

    private static void until(Callable<Boolean> is) {
        await().atMost(Duration.ofSeconds(20)).until(is);
    }
}
