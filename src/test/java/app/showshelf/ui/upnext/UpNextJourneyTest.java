package app.showshelf.ui.upnext;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import app.showshelf.library.UpNext;
import app.showshelf.ui.PageStage;
import app.showshelf.ui.TestShows;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What comes next is marked by one key or one click. */
class UpNextJourneyTest extends FxTest {
    private final PageStage stage = new PageStage();
    private final FxRobot robot = new FxRobot();
    private final TestUpNext library = new TestUpNext()
            .with(TestUpNext.show(1, "Half Past Winter", 3, "2026-11-01", 8))
            .with(TestUpNext.show(2, "Amber Line", 5, "2026-11-20", 1))
            .with(TestUpNext.show(3, "The Night Post", 1, "2026-10-02", 4));

    @BeforeEach
    void open() throws Exception {
        doFx(() -> stage.show(context -> new UpNextScreen(stage.pictures, context, stage.art)
                .of(new UpNextViewModel(library, stage.model(), context.actions(), () -> false))));
        await().atMost(Duration.ofSeconds(5)).until(() -> onFx(() -> list().isFocused() && list().lookup("#mark-next") != null));
    }

    @AfterEach
    void close() throws Exception {
        stage.close();
    }

    @Test
    void spaceMarksAndItsShowGoesOn() throws Exception {
        robot.type(KeyCode.DOWN, KeyCode.SPACE);
        await().atMost(Duration.ofSeconds(5)).until(() -> stage.actions.done.equals(List.of("mark 103 Half Past Winter S2 E3")));
        library.with(TestUpNext.show(1, "Half Past Winter", 4, "2026-11-08", 7));
        stage.models.events.changed(Set.of(1L));
        await().atMost(Duration.ofSeconds(5)).until(() -> onFx(() -> list().getSelectionModel().getSelectedItem().episode().number() == 4));
        robot.type(KeyCode.SPACE);
        await().atMost(Duration.ofSeconds(5)).until(() -> stage.actions.done.size() == 2);
        assertThat(stage.actions.done.getLast()).isEqualTo("mark 104 Half Past Winter S2 E4");
    }

    @Test
    void theButtonsMarkByMouse() throws Exception {
        robot.clickOn("#mark-next");
        await().atMost(Duration.ofSeconds(5)).until(() -> stage.actions.done.size() == 1);
        robot.clickOn(onFx(() -> list().lookup(".round-check")));
        await().atMost(Duration.ofSeconds(5)).until(() -> stage.actions.done.size() == 2);
        assertThat(stage.actions.done).containsExactlyInAnyOrder("mark 205 Amber Line S2 E5", "mark 103 Half Past Winter S2 E3");
        assertThat(stage.visited).isEmpty();
    }

    @Test
    void whenAShowGoesItsPlaceStaysChosenAndEnterOpens() throws Exception {
        robot.type(KeyCode.DOWN);
        library.shows.removeIf(show -> show.showId() == 1);
        stage.models.events.changed(Set.of(1L));
        await().atMost(Duration.ofSeconds(5)).until(() -> onFx(() -> list().getItems().size() == 2));
        robot.type(KeyCode.ENTER);
        await().atMost(Duration.ofSeconds(5)).until(() -> !stage.visited.isEmpty());
        assertThat(stage.visited).containsExactly(new Place.Show(TestShows.ref(3)));
    }

    @SuppressWarnings("unchecked")
    private ListView<UpNext> list() {
        return (ListView<UpNext>) stage.scene().lookup("#upnext-list");
    }
}
