package app.showshelf.ui.common;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field to search in: a lens at the left; at the right the key that leads here, or what empties it. Esc empties it too. */
public final class SearchField extends CustomTextField {
    /** Around the text and its neighbours, in em. */
    private static final double AIR = 2.5;

    private final Label hint = new Label();
    private final BooleanProperty roomForHint = new SimpleBooleanProperty(this, "roomForHint", true);
    private List<String> prompts = List.of();
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
        hint.visibleProperty().bind(textProperty().isEmpty().and(hint.textProperty().isNotEmpty()).and(roomForHint));
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(new StackPane(hint, clear));
        addEventHandler(KeyEvent.KEY_PRESSED, this::emptyOnEscape);
    }

    /** The key that leads here, shown while the field is empty. */
    public String getKeyHint() {
        return hint.getText();
    }

    /** What can be searched, in full and in short: the longest that is seen whole stands there, with the key if both fit. */
    public void setPrompts(String full, String brief) {
        prompts = List.of(full, brief);
        setPromptText(full);
    }

    @Override
    protected void layoutChildren() {
        if (!prompts.isEmpty()) {
            choosePrompt();
        }
        super.layoutChildren();
    }

    private void choosePrompt() {
        double room = getWidth() - getLeft().prefWidth(-1) - AIR * getFont().getSize();
        double beside = room - hint.prefWidth(-1);
        Optional<String> withHint = prompts.stream().filter(prompt -> width(prompt) <= beside).findFirst();
        roomForHint.set(withHint.isPresent());
        setPromptText(withHint.or(() -> prompts.stream().filter(prompt -> width(prompt) <= room).findFirst()).orElse(prompts.getLast()));
    }

    private double width(String prompt) {
        Text text = new Text(prompt);
        text.setFont(getFont());
        return text.getLayoutBounds().getWidth();
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
