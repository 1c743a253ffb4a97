package app.showshelf.ui.common;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

import app.showshelf.text.Texts;

/** Keys as they are printed on the keyboard: "Ctrl K", on a Mac "⌘K". */
public final class KeyWords {
    private final Texts texts;
    private final boolean mac;

    /** The keys of that keyboard in the language of these texts. */
    public KeyWords(Texts texts, boolean mac) {
        this.texts = texts;
        this.mac = mac;
    }

    /** The keys of this machine. */
    public static KeyWords of(Texts texts) {
        return new KeyWords(texts, System.getProperty("os.name").startsWith("Mac"));
    }

    /** The usual keys. */
    public String of(Shortcut shortcut) {
        return of(shortcut.combinations().getFirst());
    }

    /** A name with its keys, for tooltips: "Back (Alt Left)". */
    public String with(String name, Shortcut shortcut) {
        return texts.get("keys.with", name, of(shortcut));
    }

    /** In the order in which they are held. */
    public String of(KeyCodeCombination keys) {
        List<String> parts = new ArrayList<>();
        add(parts, keys.getControl(), "⌃", "keys.control");
        add(parts, keys.getShortcut(), "", "keys.control");
        add(parts, keys.getAlt(), "⌥", "keys.alt");
        add(parts, keys.getShift(), "⇧", "keys.shift");
        // Last on a Mac, first elsewhere.
        parts.add((mac && keys.getShortcut() == ModifierValue.DOWN ? "⌘" : "") + name(keys.getCode()));
        return String.join(mac ? "" : " ", parts);
    }

    private void add(List<String> parts, ModifierValue held, String sign, String key) {
        if (held == ModifierValue.DOWN) {
            parts.add(mac ? sign : texts.get(key));
        }
    }

    private String name(KeyCode code) {
        return switch (code) {
            case LEFT -> "←";
            case RIGHT -> "→";
            case UP -> "↑";
            case DOWN -> "↓";
            case COMMA -> ",";
            case ENTER -> texts.get("keys.enter");
            case ESCAPE -> texts.get("keys.escape");
            case SPACE -> texts.get("keys.space");
            case DELETE -> texts.get("keys.delete");
            default -> code.getName();
        };
    }
}
