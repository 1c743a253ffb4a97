package app.showshelf.ui.shell;

import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.text.Texts;
import app.showshelf.ui.common.KeyWords;
import app.showshelf.ui.common.Shortcut;

/** All keys on one page. */
public final class KeySheet extends VBox {
    private final Texts texts;
    private final KeyWords words;
    private final GridPane grid = new GridPane();
    private int rows;

    /** A dialog; its cross calls {@code close}. */
    public KeySheet(Texts texts, KeyWords words, Runnable close) {
        this.texts = texts;
        this.words = words;
        getStyleClass().addAll("dialog", "key-sheet");
        setAccessibleText(texts.get("keys.title"));
        setMaxHeight(USE_PREF_SIZE);
        grid.getStyleClass().add("grid");
        fill();
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(texts.get("keys.title"));
        getChildren().addAll(head(close), scroll);
    }

    private void fill() {
        section("keys.anywhere");
        for (Shortcut shortcut : Shortcut.values()) {
            row("keys.do." + shortcut.name(), shortcut.combinations().toArray(KeyCodeCombination[]::new));
        }
        section("shell.library");
        row("keys.library.open", of(KeyCode.ENTER));
        row("keys.library.choose", of(KeyCode.SPACE, KeyCombination.SHORTCUT_DOWN), of(KeyCode.RIGHT, KeyCombination.SHIFT_DOWN));
        row("keys.library.mark", of(KeyCode.SPACE));
        row("keys.library.watch", of(KeyCode.W, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        row("keys.library.sync", of(KeyCode.R, KeyCombination.SHORTCUT_DOWN));
        row("keys.library.filter", of(KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        row("keys.library.remove", of(KeyCode.DELETE));
        section("keys.show");
        row("keys.show.mark", of(KeyCode.SPACE));
        row("keys.show.upTo", of(KeyCode.SPACE, KeyCombination.SHIFT_DOWN));
        row("keys.show.choose", of(KeyCode.DOWN, KeyCombination.SHIFT_DOWN), of(KeyCode.SPACE, KeyCombination.SHORTCUT_DOWN));
        row("keys.library.watch", of(KeyCode.W));
        row("keys.library.sync", of(KeyCode.R, KeyCombination.SHORTCUT_DOWN));
        row("keys.show.menu", of(KeyCode.M));
        section("shell.upNext");
        row("keys.upNext.mark", of(KeyCode.SPACE));
        row("keys.library.open", of(KeyCode.ENTER));
    }

    private void section(String key) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("t-section");
        grid.add(name, 0, rows++, 2, 1);
    }

    private void row(String key, KeyCodeCombination... keys) {
        Label what = new Label(texts.get(key));
        what.setWrapText(true);
        GridPane.setHgrow(what, Priority.ALWAYS);
        HBox hints = new HBox();
        hints.getStyleClass().add("keys");
        for (KeyCodeCombination one : keys) {
            Label hint = new Label(words.of(one));
            hint.getStyleClass().add("key-hint");
            hint.setMinWidth(Region.USE_PREF_SIZE);
            hints.getChildren().add(hint);
        }
        GridPane.setHalignment(hints, HPos.RIGHT);
        grid.addRow(rows++, what, hints);
    }

    private HBox head(Runnable close) {
        Label title = new Label(texts.get("keys.title"));
        title.getStyleClass().add("t-dialog");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button cross = new Button(null, new FontIcon("fltral-dismiss-16"));
        cross.getStyleClass().add("icon-button");
        cross.setAccessibleText(texts.get("shell.close"));
        cross.setOnAction(_ -> close.run());
        HBox head = new HBox(title, gap, cross);
        head.getStyleClass().add("head");
        return head;
    }

    private static KeyCodeCombination of(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
