package app.showshelf.ui.settings;

import java.time.ZoneOffset;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Settings;
import app.showshelf.settings.SyncMode;
import app.showshelf.ui.FakePage;
import app.showshelf.ui.FakeServices;
import app.showshelf.ui.ShowshelfWindow;
import app.showshelf.ui.common.Jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The dialog as a user meets it: with mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class SettingsDialogTest {
    private final FakeServices services = new FakeServices(Settings.DEFAULT.withProvider(ProviderId.TVMAZE).withLanguage("en"), Map.of());
    private final Jobs jobs = Jobs.onVirtualThreads();
    private ShowshelfWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        window = new ShowshelfWindow(jobs, services.clock(), ZoneOffset.UTC);
        window.dress(stage);
        stage.setWidth(1000);
        stage.setHeight(700);
        stage.setX(0);
        stage.setY(0);
        window.showLibrary(services.services(), FakePage::new);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            window.close();
            stage.close();
        });
        jobs.close();
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void aClickOnTheOtherCardSwitchesTheSyncMode(FxRobot robot) {
        robot.clickOn("#settings");
        assertThat(services.configuration.syncMode()).isEqualTo(SyncMode.ON_DEMAND);
        robot.clickOn("#greedy");
        assertThat(services.configuration.syncMode()).isEqualTo(SyncMode.GREEDY);
        robot.clickOn("#onDemand");
        assertThat(services.configuration.syncMode()).isEqualTo(SyncMode.ON_DEMAND);
    }

    @Test
    void keysAloneOpenSwitchAndClose(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        Node radio = robot.lookup("#onDemand .radio-button").query();
        for (int i = 0; i < 20 && !radio.isFocused(); i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(radio.isFocused()).isTrue();
        robot.push(KeyCode.RIGHT);
        assertThat(services.configuration.syncMode()).isEqualTo(SyncMode.GREEDY);
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".dialog").tryQuery()).isEmpty();
    }

    @Test
    void tabStaysInsideTheDialog(FxRobot robot) {
        robot.clickOn("#settings");
        Node dialog = robot.lookup(".dialog").query();
        for (int i = 0; i < 15; i++) {
            robot.push(KeyCode.TAB);
            assertThat(inside(dialog, stage.getScene().getFocusOwner())).as("after %s tabs", i + 1).isTrue();
        }
    }

    @Test
    void theTypedKeyIsTestedAndSaid(FxRobot robot) {
        robot.clickOn("#settings").clickOn("#providers").clickOn("#token").write("token").clickOn("#test");
        await().until(() -> services.tmdb.checks == 1);
        assertThat(services.configuration.tmdbToken()).isEqualTo("token");
    }

    @Test
    void aKeyThatWorksEndsTheWaitForOneEvenWhenItIsTheSameKey(FxRobot robot) {
        robot.clickOn("#settings").clickOn("#providers").clickOn("#token").write("token").clickOn("#test");
        await().until(() -> services.asked.contains("retry"));
        services.asked.clear();
        robot.clickOn("#test");
        await().until(() -> services.asked.contains("retry"));
    }

    private static boolean inside(Node dialog, Node node) {
        return node != null && (node == dialog || inside(dialog, node.getParent()));
    }
}
