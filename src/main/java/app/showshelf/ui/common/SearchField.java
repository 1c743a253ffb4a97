package app.showshelf.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field to search in: a lens at the left; at the right the key that leads here, or what empties it. Esc empties it too. */
public final class SearchField extends CustomTextField {
    private final Label hint = new Label();
    private final Button clear = new Button(null, new FontIcon("fltral-dismiss-16"));

    /** An empty field. */
    public SearchField() {
        getStyleClass().add("search-field");
        FontIcon lens = new FontIcon("fltrmz-search-20");
        lens.getStyleClass().add("lens");
        setLeft(lens);
        hint.getStyleClass().add("key-hint");
        clear.getStyleClass().addAll("icon-button", "tiny");
        clear.setFocusTraversable(false);
        clear.setOnAction(_ -> clear());
        hint.visibleProperty().bind(textProperty().isEmpty().and(hint.textProperty().isNotEmpty()));
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(new StackPane(hint, clear));
        addEventHandler(KeyEvent.KEY_PRESSED, this::emptyOnEscape);
    }

    /** The key that leads here, shown while the field is empty. */
    public String getKeyHint() {
        return hint.getText();
    }

    /** Says which key leads here. */
    public void setKeyHint(String keys) {
        hint.setText(keys);
    }

    /** The name of the cross for assistive technology. */
    public String getClearText() {
        return clear.getAccessibleText();
    }

    /** Names the cross for assistive technology. */
    public void setClearText(String text) {
        clear.setAccessibleText(text);
    }

    private void emptyOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
        }
    }
}
