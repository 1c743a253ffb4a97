package app.showshelf.ui.settings;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.showshelf.ui.common.ShelfLine;

/** One side of the two-way choice: a small shelf, the mode's name and constant, one sentence, and what it costs now. */
public final class ModeCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final HBox shelf = new HBox();
    private final RadioButton radio = new RadioButton();
    private final Label constant = caption();
    private final Label sentence = new Label();
    private final Label cost = new Label();
    private final Label reach = caption();
    private final Label costHead = caption();

    /** A card without words yet, for FXML. */
    public ModeCard() {
        getStyleClass().add("mode-card");
        shelf.getStyleClass().add("small-shelf");
        radio.getStyleClass().add("t-section");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        cost.getStyleClass().add("t-bold");
        cost.setWrapText(true);
        cost.setMinHeight(USE_PREF_SIZE);
        reach.setWrapText(true);
        reach.setMinHeight(USE_PREF_SIZE);
        Region gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(shelf, line(), head(), sentence, gap, costHead, cost, reach);
        radio.selectedProperty().subscribe(chosen -> pseudoClassStateChanged(CHOSEN, chosen));
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
    }

    private HBox head() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        radio.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(radio, gap, constant);
        head.getStyleClass().add("head");
        return head;
    }

    private static ShelfLine line() {
        ShelfLine line = new ShelfLine();
        line.jumpTo(1);
        return line;
    }

    private static Label caption() {
        Label label = new Label();
        label.getStyleClass().addAll("t-caption", "t-muted");
        return label;
    }

    private void choose() {
        if (!radio.isDisabled()) {
            radio.requestFocus();
            radio.setSelected(true);
        }
    }

    void words(String name, String constantName, String what, String costWord) {
        radio.setText(name);
        constant.setText(constantName);
        sentence.setText(what);
        costHead.setText(costWord);
        radio.setAccessibleText(name + ". " + what);
    }

    void shelf(List<? extends Node> posters) {
        shelf.getChildren().setAll(posters);
    }

    void join(ToggleGroup group) {
        radio.setToggleGroup(group);
    }

    RadioButton radio() {
        return radio;
    }

    Label cost() {
        return cost;
    }

    Label reach() {
        return reach;
    }
}
