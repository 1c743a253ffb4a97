package app.showshelf.ui.common;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

/** An item of the side bar: icon, name, and a count or a spinner at the right; folded, the icon and a dot. */
public final class NavItem extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    /** The coloured edge of the chosen item, in px. */
    private static final double EDGE_WIDTH = 3;
    private static final double EDGE_INSET = 8;

    private final FontIcon icon = new FontIcon();
    private final Label name = new Label();
    private final Label count = new SteadyLabel();
    private final Spinner spinner = new Spinner();
    private final Region dot = new Region();
    private final Region edge = new Region();
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
    private String keys = "";
    private String restIcon;
    private String chosenIcon;
    private boolean chosen;

    /** An item without name and icon yet, for FXML. */
    public NavItem() {
        getStyleClass().setAll("nav-item");
        setMaxWidth(Double.MAX_VALUE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        dot.getStyleClass().add("dot");
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        StackPane iconPlace = new StackPane(icon, dot);
        iconPlace.getStyleClass().add("icon-place");
        HBox row = new HBox(iconPlace, name, count, spinner, edge);
        row.getStyleClass().add("row");
        setGraphic(row);
        row.prefWidthProperty().bind(widthProperty().subtract(1));
        row.prefHeightProperty().bind(heightProperty());
        edge.getStyleClass().add("edge");
        edge.setManaged(false);
        edge.setVisible(false);
        heightProperty().subscribe(height -> edge.resizeRelocate(0, EDGE_INSET, EDGE_WIDTH, height.doubleValue() - 2 * EDGE_INSET));
        whatIsSeen();
    }

    private void whatIsSeen() {
        var open = folded.not();
        name.visibleProperty().bind(open);
        name.managedProperty().bind(open);
        count.visibleProperty().bind(open.and(busy.not()).and(count.textProperty().isNotEmpty()));
        count.managedProperty().bind(count.visibleProperty());
        spinner.visibleProperty().bind(open.and(busy));
        spinner.managedProperty().bind(spinner.visibleProperty());
        dot.visibleProperty().bind(folded.and(busy));
        dot.setManaged(false);
        folded.subscribe(small -> {
            pseudoClassStateChanged(FOLDED, small);
            showTooltip();
        });
        count.textProperty().subscribe(_ -> setAccessibleText((name.getText() + " " + count.getText()).strip()));
        // At the icon's upper right corner, outside the layout.
        dot.resizeRelocate(14, 0, 8, 8);
    }

    /** What it is called. */
    public String getName() {
        return name.getText();
    }

    /** Calls it that. */
    public void setName(String text) {
        name.setText(text);
        setAccessibleText(text);
    }

    /** Says in the tooltip which keys lead here. */
    public void setKeys(String text) {
        keys = text;
        showTooltip();
    }

    /** The icon at rest. */
    public String getRestIcon() {
        return restIcon;
    }

    /** Sets the icon at rest. */
    public void setRestIcon(String literal) {
        restIcon = literal;
        draw();
    }

    /** The icon while it is chosen: the filled one. */
    public String getChosenIcon() {
        return chosenIcon;
    }

    /** Sets the icon while it is chosen. */
    public void setChosenIcon(String literal) {
        chosenIcon = literal;
        draw();
    }

    /** The count at the right; empty for none. */
    public StringProperty countProperty() {
        return count.textProperty();
    }

    /** Whether a spinner stands in place of the count. */
    public BooleanProperty busyProperty() {
        return busy;
    }

    /** Whether only the icon is seen. */
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /** Draws it as the place where the user is, or not. */
    public void choose(boolean here) {
        chosen = here;
        edge.setVisible(here);
        pseudoClassStateChanged(CHOSEN, here);
        draw();
    }

    /** Without its name it needs one; with keys as well. */
    private void showTooltip() {
        String text = keys.isEmpty() ? name.getText() : name.getText() + " (" + keys + ")";
        setTooltip(folded.get() || !keys.isEmpty() ? new Tooltip(text) : null);
    }

    private void draw() {
        String literal = chosen && chosenIcon != null ? chosenIcon : restIcon;
        if (literal != null) {
            icon.setIconLiteral(literal);
        }
    }
}
