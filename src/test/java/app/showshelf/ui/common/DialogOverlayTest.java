package app.showshelf.ui.common;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.showshelf.settings.ThemeChoice;

import static org.assertj.core.api.Assertions.assertThat;

class DialogOverlayTest extends FxTest {
    private final List<String> closed = new ArrayList<>();
    private DialogOverlay overlay;
    private Scene scene;
    private Button behind;
    private Button first;
    private Button last;

    @BeforeEach
    void show() throws Exception {
        doFx(() -> {
            overlay = new DialogOverlay();
            behind = new Button("Behind");
            first = new Button("First");
            Button disabled = new Button("Disabled");
            disabled.setDisable(true);
            last = new Button("Last");
            scene = scene(new StackPane(behind, overlay), 400, 300, ThemeChoice.DARK);
            behind.requestFocus();
            overlay.show(new VBox(first, disabled, last), () -> closed.add("closed"));
        });
    }

    @Test
    void theFocusGoesRoundInside() throws Exception {
        doFx(() -> {
            assertThat(scene.getFocusOwner()).isSameAs(first);
            press(KeyCode.TAB, false);
            assertThat(scene.getFocusOwner()).isSameAs(last);
            press(KeyCode.TAB, false);
            assertThat(scene.getFocusOwner()).isSameAs(first);
            press(KeyCode.TAB, true);
            assertThat(scene.getFocusOwner()).isSameAs(last);
        });
    }

    @Test
    void theFocusComesBackFromBehind() throws Exception {
        doFx(() -> {
            behind.requestFocus();
            assertThat(scene.getFocusOwner()).isSameAs(first);
        });
    }

    @Test
    void escapeClosesAndTheFocusIsWhereItWas() throws Exception {
        doFx(() -> {
            press(KeyCode.ESCAPE, false);
            assertThat(overlay.isVisible()).isFalse();
            assertThat(scene.getFocusOwner()).isSameAs(behind);
            assertThat(closed).containsExactly("closed");
        });
    }

    @Test
    void closingTwiceTellsOnce() throws Exception {
        doFx(() -> {
            overlay.close();
            overlay.close();
            assertThat(closed).containsExactly("closed");
        });
    }

    private void press(KeyCode code, boolean shift) {
        Node owner = scene.getFocusOwner();
        owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }
}
