package app.showshelf.ui.shelf;

import java.util.function.Consumer;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for the name of a view: Enter takes it, Esc and going elsewhere do not. */
final class ViewName extends TextField {
    private final Consumer<String> take;
    private final Runnable after;
    private boolean done;

    /** {@code after} runs once when the field is no longer needed. */
    ViewName(String prompt, String name, Consumer<String> take, Runnable after) {
        super(name);
        this.take = take;
        this.after = after;
        setId("view-name");
        getStyleClass().add("view-name");
        setPromptText(prompt);
        setAccessibleText(prompt);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Takes the focus with all of the name selected. */
    void begin() {
        requestFocus();
        selectAll();
        focusedProperty().subscribe((_, here) -> {
            if (!here) {
                leave();
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            done = true;
            take.accept(getText());
            after.run();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        }
    }

    private void leave() {
        if (!done) {
            done = true;
            after.run();
        }
    }
}
