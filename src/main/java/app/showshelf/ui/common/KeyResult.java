package app.showshelf.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

/** How the test of a key goes: a spinner while it runs, then a sign and a sentence. */
public final class KeyResult extends HBox {
    private final Spinner spinner = new Spinner();
    private final FontIcon sign = new FontIcon("fltral-checkmark-circle-16");
    private final Label sentence = new Label();

    /** Nothing to say yet. */
    public KeyResult() {
        getStyleClass().add("key-result");
        sign.getStyleClass().add("i-16");
        sentence.setWrapText(true);
        setHgrow(sentence, Priority.ALWAYS);
        getChildren().addAll(new StackPane(spinner, sign), sentence);
        say(null, false);
    }

    /** Follows that test, which lives no longer than this. */
    public void show(KeyTest test) {
        test.resultProperty().subscribe(result -> say(result, test.runningProperty().get()));
        test.runningProperty().subscribe(running -> say(test.resultProperty().get(), running));
    }

    private void say(KeyTest.Result result, boolean running) {
        spinner.setVisible(running);
        sign.setVisible(!running && result != null);
        sentence.setText(result == null || running ? "" : result.sentence());
        setVisible(running || result != null);
        if (result != null) {
            sign.setIconLiteral(result.good() ? "fltral-checkmark-circle-16" : "fltral-error-circle-16");
            sign.getStyleClass().removeAll("t-success", "t-danger");
            sign.getStyleClass().add(result.good() ? "t-success" : "t-danger");
        }
    }
}
