package app.showshelf.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;

/** A sentence over the page that stays until it no longer holds: you are offline, a value was not allowed. */
public final class Strip extends HBox {
    private final Label rest = new Label();

    /** A sign, what is so in bold (may be empty), and what it means. */
    public Strip(String icon, String what, String meaning) {
        getStyleClass().add("strip");
        // A page that needs more room does not cut the sentence.
        setMinHeight(USE_PREF_SIZE);
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add("t-warning");
        Label bold = new Label(what);
        bold.getStyleClass().add("t-bold");
        bold.setMinWidth(USE_PREF_SIZE);
        bold.setVisible(!what.isEmpty());
        bold.setManaged(!what.isEmpty());
        rest.setText(meaning);
        rest.getStyleClass().add("t-muted");
        rest.setWrapText(true);
        rest.setMaxWidth(Double.MAX_VALUE);
        setHgrow(rest, Priority.ALWAYS);
        getChildren().addAll(sign, bold, rest);
        setAccessibleText((what + " " + meaning).strip());
    }

    /** Says now what it means in other words; it is spoken of as before. */
    public void say(String meaning) {
        rest.setText(meaning);
    }

    /** Where that holds it keeps to one line, and what it means is seen if it fits there. For what is told elsewhere, too. */
    public Strip briefWhere(ObservableValue<Boolean> little) {
        rest.wrapTextProperty().bind(little.map(brief -> !brief));
        rest.setMinWidth(0);
        PageHead.seenWhole(rest);
        return this;
    }

    /** Something to do about it. */
    public Strip withAction(String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().addAll("text-button", "small-button");
        return add(button, action);
    }

    /** A cross that takes it away. */
    public Strip withDismiss(String name, Runnable action) {
        Button button = new Button(null, new FontIcon("fltral-dismiss-16"));
        button.getStyleClass().addAll("icon-button", "small-button");
        button.setAccessibleText(name);
        return add(button, action);
    }

    private Strip add(Button button, Runnable action) {
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return this;
    }
}
