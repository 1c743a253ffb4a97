package app.showshelf.ui.settings;

import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * One setting in a line: what it is and a sentence on it at the left, its control at the right; below it where there is no
 * room beside. For FXML, too.
 */
public final class SettingRow extends FlowPane {
    /** The words are not squeezed into less, in em. */
    private static final double LEAST_WORDS = 11;

    private final Label what = new Label();
    private final Label help = new Label();
    private final VBox words = new VBox(what, help);

    /** A row without words yet; what is added stands at its right. */
    public SettingRow() {
        getStyleClass().add("setting-row");
        setRowValignment(VPos.CENTER);
        what.setWrapText(true);
        help.getStyleClass().addAll("t-caption", "t-muted");
        help.setWrapText(true);
        help.managedProperty().bind(help.textProperty().isNotEmpty());
        words.setMinWidth(0);
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

    /** What the words took in a wider window does not keep it wide. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        fit(width < 0 ? getWidth() : width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        super.layoutChildren();
    }

    /** The words take what the control leaves, or a line of their own. */
    private void fit(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        double beside = inside;
        for (Node control : getChildren().subList(1, getChildren().size())) {
            beside -= Math.ceil(control.prefWidth(-1)) + getHgap();
        }
        double wanted = Math.floor(beside >= LEAST_WORDS * what.getFont().getSize() ? beside : inside);
        if (wanted > 0 && wanted != words.getPrefWidth()) {
            words.setPrefWidth(wanted);
        }
    }
}
