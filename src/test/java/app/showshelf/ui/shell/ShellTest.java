package app.showshelf.ui.shell;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.showshelf.settings.ThemeChoice;
import app.showshelf.sync.SyncState;
import app.showshelf.text.Texts;
import app.showshelf.ui.FakeActions;
import app.showshelf.ui.FakePage;
import app.showshelf.ui.FakeServices;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.KeyWords;
import app.showshelf.ui.common.NavItem;
import app.showshelf.ui.common.Navigator;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.SettingsTopic;
import app.showshelf.ui.common.Shortcut;
import app.showshelf.ui.common.Toast;
import app.showshelf.ui.common.Toasts;
import app.showshelf.ui.common.Words;

import static org.assertj.core.api.Assertions.assertThat;

class ShellTest extends FxTest {
    private final FakeServices services = new FakeServices();
    private final List<SettingsTopic> opened = new ArrayList<>();
    private final Jobs jobs = Jobs.onThreads();
    private final Toasts toasts = new Toasts();
    private final List<Shortcut> commands = new ArrayList<>();
    private ScreenContext context;
    private Shell shell;

    @BeforeEach
    void build() throws Exception {
        doFx(() -> {
            Navigator navigator = new Navigator(place -> new FakePage(place, context));
            context = new ScreenContext(Words.of(new Texts(Locale.ENGLISH), ZoneOffset.UTC), navigator, jobs, services.clock(),
                    opened::add, new FakeActions());
            services.become(FakeServices.idle());
            shell = new Shell(context, services.services(), _ -> true, toasts, Map.of(Shortcut.UNDO, () -> commands.add(Shortcut.UNDO),
                    Shortcut.REDO, () -> commands.add(Shortcut.REDO), Shortcut.KEYS, () -> commands.add(Shortcut.KEYS)));
            navigator.go(new Place.Library());
            shell.begin();
        });
    }

    @AfterEach
    void close() throws Exception {
        doFx(shell::close);
        jobs.close();
    }

    @Test
    void looksRight() throws Exception {
        doFx(() -> {
            toasts.show(Toast.done(1, "Removed 2 shows. Marks are kept 30 days.").with("Undo", () -> {}));
            toasts.show(Toast.notice(2, "3 new episodes of shows you watch").with("Show", () -> {}));
            toasts.show(Toast.failed(3, "That could not be stored. Is there room on the disk? Nothing was changed; the log says more."));
        });
        for (ThemeChoice theme : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
            look(FakeServices.busy(), "shell-busy", 1280, 800, theme);
            look(FakeServices.idle(), "shell-idle", 1000, 700, theme);
            look(FakeServices.offline(), "shell-offline", 760, 800, theme);
        }
    }

    private void look(SyncState state, String name, int width, int height, ThemeChoice theme) throws Exception {
        services.become(state);
        doFx(() -> {
            Scene old = shell.root().getScene();
            if (old != null) {
                old.setRoot(new Pane());
            }
            picture(scene(shell.root(), width, height, theme), name + "-" + theme);
        });
    }

    @Test
    void theItemOfTheOpenPageIsChosen() throws Exception {
        doFx(() -> {
            scene(shell.root(), 1280, 800, ThemeChoice.DARK);
            context.navigator().go(new Place.Activity());
            assertThat(shell.root().lookup("#activity").getPseudoClassStates().toString()).contains("chosen");
            assertThat(shell.root().lookup("#library").getPseudoClassStates().toString()).doesNotContain("chosen");
        });
    }

    @Test
    void theSideBarFoldsInANarrowWindow() throws Exception {
        doFx(() -> {
            Scene scene = scene(shell.root(), 760, 800, ThemeChoice.DARK);
            assertThat(((NavItem) scene.lookup("#library")).getWidth()).isLessThanOrEqualTo(40);
            assertThat(((NavItem) scene.lookup("#library")).getTooltip().getText()).isEqualTo("Library");
        });
    }

    @Test
    void altLeftAndAltRightWalkThroughTheHistory() throws Exception {
        doFx(() -> {
            scene(shell.root(), 1280, 800, ThemeChoice.DARK);
            context.navigator().go(new Place.Discover());
            press(KeyCode.LEFT, false, true);
            assertThat(context.navigator().hereProperty().get().place()).isEqualTo(new Place.Library());
            press(KeyCode.RIGHT, false, true);
            assertThat(context.navigator().hereProperty().get().place()).isEqualTo(new Place.Discover());
        });
    }

    @Test
    void theButtonsAtTheSideOfAMouseWalkThroughTheHistory() throws Exception {
        doFx(() -> {
            scene(shell.root(), 1280, 800, ThemeChoice.DARK);
            context.navigator().go(new Place.Discover());
            click(MouseButton.BACK);
            assertThat(context.navigator().hereProperty().get().place()).isEqualTo(new Place.Library());
            click(MouseButton.FORWARD);
            assertThat(context.navigator().hereProperty().get().place()).isEqualTo(new Place.Discover());
        });
    }

    @Test
    void controlZTakesBackWhatIsWrittenInAFieldAndElsewhereTheLastChange() throws Exception {
        doFx(() -> {
            Scene scene = scene(shell.root(), 1280, 800, ThemeChoice.DARK);
            TextField field = new TextField();
            ((Pane) scene.lookup(".page")).getChildren().add(field);
            field.requestFocus();
            press(KeyCode.Z, true, false);
            assertThat(commands).containsExactly(Shortcut.UNDO);
            field.insertText(0, "written");
            press(KeyCode.Z, true, false);
            assertThat(commands).containsExactly(Shortcut.UNDO);
            field.undo();
            press(KeyCode.Y, true, false);
            assertThat(commands).containsExactly(Shortcut.UNDO);
        });
    }

    @Test
    void aQuestionMarkAndF1ShowAllKeysButNotWhileOneWrites() throws Exception {
        doFx(() -> {
            Scene scene = scene(shell.root(), 1280, 800, ThemeChoice.DARK);
            shell.root().fireEvent(typed("?"));
            press(KeyCode.F1, false, false);
            assertThat(commands).containsExactly(Shortcut.KEYS, Shortcut.KEYS);
            TextField field = new TextField();
            ((Pane) scene.lookup(".page")).getChildren().add(field);
            field.fireEvent(typed("?"));
            assertThat(commands).hasSize(2);
        });
    }

    @Test
    void theSheetOfKeysLooksRight() throws Exception {
        for (ThemeChoice theme : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
            doFx(() -> {
                Texts texts = new Texts(theme == ThemeChoice.DARK ? Locale.ENGLISH : Locale.GERMAN);
                Scene old = shell.root().getScene();
                if (old != null) {
                    old.setRoot(new Pane());
                }
                Scene scene = scene(shell.root(), 1000, 700, theme);
                shell.controller().open(new KeySheet(texts, new KeyWords(texts, theme == ThemeChoice.LIGHT), () -> {}), () -> {});
                picture(scene, "keys-" + theme);
                assertThat(shell.root().lookupAll(".key-sheet .key-hint")).hasSizeGreaterThan(15);
                shell.controller().closeDialog();
            });
        }
    }

    @Test
    void thePartsOfTheStatusBarAreSpoken() throws Exception {
        services.become(FakeServices.offline());
        doFx(() -> {});
        doFx(() -> {
            Scene scene = scene(shell.root(), 1280, 800, ThemeChoice.DARK);
            assertThat(scene.lookup("#left").getAccessibleText()).isEqualTo("Offline Sync waits. Next try in 40 s.");
            assertThat(scene.lookup("#right").getAccessibleText()).isEqualTo("Greedy, Offline");
        });
    }

    @Test
    void controlCommaOpensTheSettings() throws Exception {
        doFx(() -> {
            scene(shell.root(), 1280, 800, ThemeChoice.DARK);
            press(KeyCode.COMMA, true, false);
            assertThat(opened).containsExactly(SettingsTopic.SYNC);
        });
    }

    @Test
    void controlFPutsTheFocusIntoThePagesSearch() throws Exception {
        doFx(() -> {
            Scene scene = scene(shell.root(), 1280, 800, ThemeChoice.DARK);
            press(KeyCode.F, true, false);
            FakePage page = (FakePage) context.navigator().hereProperty().get().page();
            assertThat(scene.getFocusOwner()).isSameAs(page.search);
        });
    }

    @Test
    void closingLeavesNoListenerBehind() throws Exception {
        doFx(shell::close);
        assertThat(services.listeners()).isZero();
    }

    private void press(KeyCode code, boolean control, boolean alt) {
        Node owner = shell.root().getScene().getFocusOwner();
        (owner == null ? shell.root() : owner).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
    }

    private static KeyEvent typed(String character) {
        return new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private void click(MouseButton button) {
        shell.root().fireEvent(new MouseEvent(MouseEvent.MOUSE_PRESSED, 500, 300, 500, 300, button, 1, false, false, false, false, false,
                false, false, button == MouseButton.BACK, button == MouseButton.FORWARD, false, false, false, null));
    }
}
