package app.showshelf.ui.upcoming;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import app.showshelf.ui.PageStage;
import app.showshelf.ui.TestShows;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Agenda, month and file. The day is Sunday, 22 November. */
class UpcomingJourneyTest extends FxTest {
    private final PageStage stage = new PageStage();
    private final FxRobot robot = new FxRobot();
    private final TestUpcoming library = new TestUpcoming();
    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        library.watched.add(TestUpcoming.at(1, "Copper Saints", "2026-11-23T21:00:00Z"));
        library.watched.add(TestUpcoming.at(2, "Glass Orchard", "2026-11-24T20:15:00Z"));
        library.watched.add(TestUpcoming.moved(TestUpcoming.at(3, "Half Past Winter", "2026-11-25T22:00:00Z"), "2026-11-21"));
        FileChoice choice = (_, name) -> Optional.of(folder.resolve(name));
        doFx(() -> stage.show(context -> new UpcomingScreen(stage.pictures, context, stage.art, choice)
                .of(new UpcomingViewModel(library, stage.model(), new Weeks(DayOfWeek.MONDAY)))));
        await().atMost(Duration.ofSeconds(5)).until(() -> onFx(() -> agenda().isFocused()));
    }

    @AfterEach
    void close() throws Exception {
        stage.close();
    }

    @Test
    void aRowOfTheAgendaOpensItsShow() throws Exception {
        doFx(() -> agenda().getSelectionModel().selectFirst());
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        await().atMost(Duration.ofSeconds(5)).until(() -> !stage.visited.isEmpty());
        assertThat(stage.visited).containsExactly(new Place.Show(TestShows.ref(2)));
    }

    @Test
    void anEpisodeThatMovedNamesTheDayFromWhich() throws Exception {
        await().until(() -> onFx(() -> stage.scene().getRoot().lookupAll("#agenda .pill").stream()
                .anyMatch(pill -> pill.isVisible() && "Moved from 21 Nov".equals(((Label) pill).getText()))));
        doFx(() -> picture(stage.scene(), "upcoming-moved"));
        assertThat(onFx(() -> stage.scene().getRoot().lookupAll("#agenda .list-cell").stream().map(Node::getAccessibleText).toList()))
                .anySatisfy(spoken -> assertThat(spoken).contains("Half Past Winter", "Moved from 21 Nov"));
    }

    @Test
    void theMonthIsWalkedByKeys() throws Exception {
        robot.clickOn(onFx(() -> ((Parent) stage.scene().lookup("#upcoming-view")).getChildrenUnmodifiable().getLast()));
        await().atMost(Duration.ofSeconds(5)).until(() -> onFx(() -> stage.scene().lookup(".large-month").isVisible()));
        robot.clickOn(onFx(() -> stage.scene().lookup(".large-month .large-day:today .number")));
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        await().atMost(Duration.ofSeconds(5)).until(() -> onFx(() -> stage.scene().lookup("#day-list").isFocused()));
        robot.type(KeyCode.ENTER);
        await().atMost(Duration.ofSeconds(5)).until(() -> !stage.visited.isEmpty());
        assertThat(stage.visited).containsExactly(new Place.Show(TestShows.ref(2)));
    }

    @Test
    void theCalendarIsSavedAsAFile() throws Exception {
        robot.clickOn("#save-calendar");
        await().atMost(Duration.ofSeconds(5))
                .until(() -> onFx(() -> !((Label) stage.scene().lookup("#calendar-saved")).getText().isEmpty()));
        assertThat(folder.resolve("upcoming-episodes.ics")).exists();
        assertThat(Files.readString(folder.resolve("upcoming-episodes.ics"))).contains("DTSTART:20261123T210000Z",
                "DTEND:20261123T215000Z");
    }

    private ListView<?> agenda() {
        return (ListView<?>) stage.scene().lookup("#agenda");
    }
}
