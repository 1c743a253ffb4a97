package app.showshelf.ui.show;

import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import app.showshelf.text.Texts;
import app.showshelf.ui.common.KeyWords;

/** The keys of what can be done with the show, wherever on its page the focus is. */
final class ShowKeys {
    static final KeyCodeCombination MENU = new KeyCodeCombination(KeyCode.M);
    static final KeyCodeCombination WATCH = new KeyCodeCombination(KeyCode.W);
    static final KeyCodeCombination SYNC = new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN);

    private final Supplier<ShowActs> acts;
    private final Runnable openMenu;

    ShowKeys(Supplier<ShowActs> acts, Runnable openMenu) {
        this.acts = acts;
        this.openMenu = openMenu;
    }

    void listenTo(Node page) {
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Runnable action = event.getTarget() instanceof TextInputControl ? null : action(event);
            if (action != null) {
                action.run();
                event.consume();
            }
        });
    }

    /** Says in a tooltip what the control does and by which keys. */
    static void explain(Control control, String what, KeyCodeCombination keys, Texts texts) {
        control.setTooltip(new Tooltip(texts.get("keys.with", what, KeyWords.of(texts).of(keys))));
    }

    private Runnable action(KeyEvent event) {
        if (MENU.match(event)) {
            return openMenu;
        }
        if (WATCH.match(event)) {
            return () -> acts.get().setWatching(!acts.get().watchingProperty().get());
        }
        return SYNC.match(event) ? () -> acts.get().syncNow() : null;
    }
}
