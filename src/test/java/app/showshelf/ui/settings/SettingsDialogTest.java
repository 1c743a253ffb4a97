package app.showshelf.ui.settings;

import java.time.ZoneOffset;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.showshelf.settings.Limits;
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
    private final Jobs jobs = Jobs.onThreads();
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
    void aBuildThatKnowsNoReleasesSaysSoAndOffersNoLook(FxRobot robot) {
        robot.clickOn("#settings").clickOn(".topics #about");
        assertThat(robot.lookup("This build does not know where new versions are listed.").tryQuery()).isPresent();
        assertThat(robot.lookup("#updates").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#newer-version").query().isVisible()).isFalse();
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
        robot.clickOn("#settings").clickOn(".topics #providers").clickOn("#token").write("token").clickOn("#test");
        await().until(() -> services.tmdb.checks == 1);
        assertThat(services.configuration.tmdbToken()).isEqualTo("token");
    }

    @Test
    void aKeyThatWorksEndsTheWaitForOneEvenWhenItIsTheSameKey(FxRobot robot) {
        robot.clickOn("#settings").clickOn(".topics #providers").clickOn("#token").write("token").clickOn("#test");
        await().until(() -> services.asked.contains("retry"));
        services.asked.clear();
        robot.clickOn("#test");
        await().until(() -> services.asked.contains("retry"));
    }

    @Test
    void themeAccentTextAndLanguageChangeTheOpenWindow(FxRobot robot) {
        robot.clickOn("#settings").clickOn("#appearance").clickOn("#dark");
        Label heading = robot.lookup(".topic-head .t-dialog").query();
        await().until(() -> heading.getTextFill().equals(Color.web("#EDEDF2")));
        robot.clickOn("#light").clickOn("#accent-rose");
        Labeled link = robot.lookup("#activity").query();
        await().until(() -> heading.getTextFill().equals(Color.web("#1D1C22")));
        assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("rose-light.css"));
        await().until(() -> link.getFont().getSize() == 14);
        robot.interact(() -> robot.lookup("#text-size .segment").queryAllAs(ToggleButton.class).stream().reduce((_, last) -> last)
                .orElseThrow().fire());
        await().until(() -> link.getFont().getSize() == 28);
        robot.clickOn(".topics #language");
        robot.interact(() -> robot.lookup("#language-de").queryAs(RadioButton.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".topics > .t-dialog").<Label>query().getText()).isEqualTo("Einstellungen");
    }

    @Test
    void aLoweredLimitHoldsAtOnceAndThePrognosisFollows(FxRobot robot) {
        robot.clickOn("#settings");
        await().until(() -> robot.lookup("#greedy .t-bold").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals("214 seasons more, about 3 minutes")));
        robot.interact(() -> robot.lookup("#limit-tvmaze .slider").queryAs(Slider.class).setValue(1));
        assertThat(services.configuration.settings().limits()).isEqualTo(new Limits(0, 1));
        await().until(() -> robot.lookup("#greedy .t-bold").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals("214 seasons more, about 53 minutes")));
    }

    @Test
    void picturesAreCountedAndDeleted(FxRobot robot) {
        robot.clickOn("#settings").clickOn(".topics #storage");
        await().until(() -> says(robot, "48 MB of 300 MB used"));
        robot.clickOn("#clear-pictures");
        await().until(() -> says(robot, "0 MB of 300 MB used"));
        assertThat(robot.lookup("#clear-pictures").<Node>query().isDisabled()).isTrue();
        robot.clickOn("#open-folder");
        assertThat(services.opened).containsExactly(services.storage.home().toUri());
    }

    private static boolean says(FxRobot robot, String text) {
        return robot.lookup(".disk-use .label").queryAllAs(Label.class).stream().anyMatch(label -> label.getText().equals(text));
    }

    private static boolean inside(Node dialog, Node node) {
        return node != null && (node == dialog || inside(dialog, node.getParent()));
    }
}
