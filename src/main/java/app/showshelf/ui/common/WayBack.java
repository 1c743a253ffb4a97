package app.showshelf.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.text.Texts;

/** The two arrows at the start of each page head. */
public final class WayBack extends HBox {
    /** Arrows through that history. */
    public WayBack(Navigator navigator, Texts texts) {
        getStyleClass().add("way-back");
        Button back = arrow("fltral-arrow-left-20", texts.get("shell.back"), KeyWords.of(texts), Shortcut.BACK);
        back.disableProperty().bind(navigator.canGoBackProperty().not());
        back.setOnAction(_ -> navigator.back());
        Button forward = arrow("fltral-arrow-right-20", texts.get("shell.forward"), KeyWords.of(texts), Shortcut.FORWARD);
        forward.disableProperty().bind(navigator.canGoForwardProperty().not());
        forward.setOnAction(_ -> navigator.forward());
        getChildren().addAll(back, forward);
    }

    private static Button arrow(String icon, String name, KeyWords keys, Shortcut shortcut) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(keys.with(name, shortcut)));
        return button;
    }
}
