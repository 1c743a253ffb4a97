package app.showshelf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.showshelf.settings.WindowState;
import app.showshelf.ui.EarlyWindow;
import app.showshelf.ui.last.LastWindow;
import app.showshelf.ui.last.LastWindowView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A window that begins with how it was left. */
@ExtendWith(ApplicationExtension.class)
class LastWindowJourneyTest {
    @TempDir
    Path home;
    private final LibraryWindow window = new LibraryWindow();
    private LastWindow last;

    @Start
    void start(Stage shown) {
        window.show(shown);
    }

    @BeforeEach
    void leave(FxRobot robot) throws Exception {
        window.openFilled(home, robot);
        robot.interact(() -> last = window.leave());
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    @Test
    void theShowsThatWereSeenAreKnown() {
        assertThat(last.spots()).extracting(LastWindow.Spot::show).containsExactlyInAnyOrder("tmdb:1", "tmdb:2");
        assertThat(last.spots()).allSatisfy(spot -> assertThat(spot.words()).isNotBlank());
    }

    @Test
    void itIsSeenUntilTheLibraryIs(FxRobot robot) {
        LastWindowView view = comeBack(robot);
        assertThat(robot.lookup(".grid-tile").queryAll()).isEmpty();
        window.fill(home, robot);
        await().until(() -> view.getScene() == null);
        assertThat(robot.lookup(".grid-tile").queryAll()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aShowThatIsClickedBeforeThatIsOpened(FxRobot robot) {
        LastWindowView view = comeBack(robot);
        Node spot = view.getChildrenUnmodifiable().stream()
                .filter(node -> node.getAccessibleText() != null && node.getAccessibleText().contains("Show 2")).findFirst().orElseThrow();
        robot.clickOn(spot);
        window.reveal(home, robot);
        await().until(() -> view.getScene() == null);
        await().until(() -> robot.lookup("#episode-table").tryQuery().isPresent());
        assertThat(robot.lookup("Show 2").queryAll()).isNotEmpty();
    }

    @Test
    void whoActsSeesTheLibraryAtOnce(FxRobot robot) {
        LastWindowView view = comeBack(robot);
        robot.interact(() -> Event.fireEvent(view, click()));
        assertThat(view.getScene()).as("nothing is behind it yet").isNotNull();
        AtomicBoolean gone = new AtomicBoolean();
        window.reveal(home, robot, () -> {
            Event.fireEvent(view, click());
            gone.set(view.getScene() == null);
        });
        assertThat(gone).isTrue();
    }

    @Test
    void itDoesNotHideTheFirstChoiceWhereTheSettingsAreLost(FxRobot robot) {
        LastWindowView view = comeBack(robot);
        window.forgetProvider();
        window.reveal(home, robot);
        await().until(() -> robot.lookup("#tvmaze").tryQuery().isPresent());
        assertThat(view.getScene()).isNull();
    }

    @Test
    void itIsShownOnlyWhereItFits(FxRobot robot) {
        robot.interact(() -> {
            assertThat(EarlyWindow.open(of(new WindowState(20_000, 0, 800, 600, false, ""), 1))).as("a screen that is gone").isEmpty();
            assertThat(EarlyWindow.open(of(new WindowState(0, 0, 800, 600, false, ""), 3))).as("a screen of another scale").isEmpty();
            Optional<EarlyWindow> fits = EarlyWindow.open(of(new WindowState(0, 0, 800, 600, false, ""), 1));
            assertThat(fits).hasValueSatisfying(early -> assertThat(early.stage().isShowing()).isTrue());
            fits.get().stage().close();
        });
    }

    private static MouseEvent click() {
        return new MouseEvent(MouseEvent.MOUSE_CLICKED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                true, false, true, null);
    }

    private LastWindow of(WindowState state, double scale) {
        return new LastWindow(state, scale, last.width(), last.height(), last.pixels(), List.of());
    }

    private LastWindowView comeBack(FxRobot robot) {
        LastWindowView[] view = new LastWindowView[1];
        robot.interact(() -> {
            view[0] = new LastWindowView(last);
            window.comeBack(view[0]);
        });
        return view[0];
    }
}
