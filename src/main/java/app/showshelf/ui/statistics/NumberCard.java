package app.showshelf.ui.statistics;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One number with what it is and what it means. */
final class NumberCard extends VBox {
    private final Label name = new Label();
    private final Label number = new Label();
    private final Label meaning = new Label();

    NumberCard(String what) {
        getStyleClass().addAll("card", "number-card");
        name.setText(what);
        name.getStyleClass().addAll("t-small", "t-muted");
        number.getStyleClass().add("t-display");
        meaning.getStyleClass().addAll("t-caption", "t-muted");
        meaning.setWrapText(true);
        getChildren().addAll(name, number, meaning);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setFocusTraversable(false);
    }

    void say(String value, String means) {
        number.setText(value);
        meaning.setText(means);
        setAccessibleText(name.getText() + ": " + value + ", " + means);
    }
}
