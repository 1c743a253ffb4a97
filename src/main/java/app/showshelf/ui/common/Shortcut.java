package app.showshelf.ui.common;

import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/** A key that works wherever the user is in the window. */
public enum Shortcut {
    /** One step back. */
    BACK(of(KeyCode.LEFT, KeyCombination.ALT_DOWN)),
    /** One step forward again. */
    FORWARD(of(KeyCode.RIGHT, KeyCombination.ALT_DOWN)),
    /** Jump to a show, a screen or an action. */
    JUMP(of(KeyCode.K, KeyCombination.SHORTCUT_DOWN)),
    /** Search this page. */
    SEARCH(of(KeyCode.F, KeyCombination.SHORTCUT_DOWN)),
    /** Take the last change back. */
    UNDO(of(KeyCode.Z, KeyCombination.SHORTCUT_DOWN)),
    /** Do it again. */
    REDO(of(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), of(KeyCode.Y, KeyCombination.SHORTCUT_DOWN)),
    /** The settings. */
    SETTINGS(of(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN)),
    /** The newest toast. */
    TOAST(of(KeyCode.F8)),
    /** All of these. */
    KEYS(of(KeyCode.F1));

    private final List<KeyCodeCombination> combinations;

    Shortcut(KeyCodeCombination... combinations) {
        this.combinations = List.of(combinations);
    }

    /** The keys, the usual ones first. */
    public List<KeyCodeCombination> combinations() {
        return combinations;
    }

    /** Whether these keys were pressed. */
    public boolean matches(KeyEvent event) {
        return combinations.stream().anyMatch(keys -> keys.match(event));
    }

    private static KeyCodeCombination of(KeyCode code, Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
