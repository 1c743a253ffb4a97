package app.showshelf.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;

import app.showshelf.settings.ThemeChoice;
import app.showshelf.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class ToastStackTest extends FxTest {
    private final Toasts toasts = new Toasts();
    private final List<String> done = new ArrayList<>();
    private ToastStack stack;
    private Button page;
    private Scene scene;

    @Test
    void atMostThreeAreSeenTheNewestBelow() throws Exception {
        doFx(() -> {
            build();
            for (int i = 1; i <= 4; i++) {
                toasts.show(Toast.done(i, "Toast " + i));
            }
            assertThat(sentences()).containsExactly("Toast 2", "Toast 3", "Toast 4");
        });
    }

    @Test
    void oneOfTheSameKeyTakesThePlaceOfTheOther() throws Exception {
        doFx(() -> {
            build();
            toasts.show(Toast.done(1, "Marked"));
            toasts.show(Toast.done(1, "Undone"));
            assertThat(sentences()).containsExactly("Undone");
        });
    }

    @Test
    void itsActionIsDoneOnceAndItIsGone() throws Exception {
        doFx(() -> {
            build();
            toasts.show(Toast.done(1, "Marked").with("Undo", () -> done.add("undo")));
            ((Button) stack.lookup(".text-button")).fire();
            assertThat(done).containsExactly("undo");
            assertThat(stack.getChildren()).isEmpty();
        });
    }

    @Test
    void itStaysForAsLongAsTheFocusIsInsideAndGoesThenByItself() throws Exception {
        doFx(() -> {
            build();
            toasts.show(Toast.done(1, "Marked").with("Undo", () -> {}));
            ToastView view = (ToastView) stack.getChildren().getFirst();
            assertThat(view.isGoing()).isTrue();
            stack.takeFocus();
            assertThat(scene.getFocusOwner()).isInstanceOf(Button.class).isNotSameAs(page);
            assertThat(view.isGoing()).isFalse();
            page.requestFocus();
            assertThat(view.isGoing()).isTrue();
        });
    }

    @Test
    void escTakesItAwayAndTheFocusIsBackWhereItWas() throws Exception {
        doFx(() -> {
            build();
            toasts.show(Toast.failed(null, "Not stored"));
            page.requestFocus();
            stack.takeFocus();
            scene.getFocusOwner().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            assertThat(stack.getChildren()).isEmpty();
            assertThat(scene.getFocusOwner()).isSameAs(page);
        });
    }

    @Test
    void itsSentenceAndItsButtonsAreSpoken() throws Exception {
        doFx(() -> {
            build();
            toasts.show(Toast.notice(null, "3 new episodes").with("Show", () -> {}));
            assertThat(stack.getChildren().getFirst().getAccessibleText()).isEqualTo("3 new episodes");
            assertThat(stack.lookupAll(".button")).extracting(node -> node.getAccessibleText())
                    .containsExactlyInAnyOrder("Show: 3 new episodes", "Dismiss: 3 new episodes");
        });
    }

    private void build() {
        stack = new ToastStack();
        stack.follow(toasts, new Texts(Locale.ENGLISH));
        page = new Button("page");
        scene = scene(new StackPane(page, stack), 800, 600, ThemeChoice.DARK);
    }

    private List<String> sentences() {
        return stack.lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList();
    }
}
