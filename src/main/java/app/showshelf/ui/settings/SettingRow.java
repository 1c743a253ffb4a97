package app.showshelf.ui.settings;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One setting in a line: what it is and a sentence on it at the left, its control at the right. For FXML, too. */
public final class SettingRow extends HBox {
    private final Label what = new Label();
    private final Label help = new Label();

    /** A row without words yet; what is added stands at its right. */
    public SettingRow() {
        getStyleClass().add("setting-row");
        what.setWrapText(true);
        help.getStyleClass().addAll("t-caption", "t-muted");
        help.setWrapText(true);
        help.managedProperty().bind(help.textProperty().isNotEmpty());
        VBox words = new VBox(what, help);
        words.setMinWidth(0);
        setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
    }

    /** What it sets. */
    public StringProperty whatProperty() {
        return what.textProperty();
    }

    /** What it sets. */
    public String getWhat() {
        return what.getText();
    }

    /** Says what it sets. */
    public void setWhat(String text) {
        what.setText(text);
    }

    /** A sentence on it, or what the environment does to it. */
    public StringProperty helpProperty() {
        return help.textProperty();
    }

    /** A sentence on it. */
    public String getHelp() {
        return help.getText();
    }

    /** Says more. */
    public void setHelp(String text) {
        help.setText(text);
    }
}
