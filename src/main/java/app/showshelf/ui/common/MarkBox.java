package app.showshelf.ui.common;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;

/** The box that marks an episode watched: 20 px. Where it cannot be set yet it is dashed, and neither mouse nor key sets it. */
public final class MarkBox extends CheckBox {
    private static final PseudoClass UNSETTABLE = PseudoClass.getPseudoClass("unsettable");

    private final BooleanProperty settable = new SimpleBooleanProperty(this, "settable", true);

    /** An empty box that can be set. */
    public MarkBox() {
        getStyleClass().add("mark-box");
        settable.subscribe(can -> pseudoClassStateChanged(UNSETTABLE, !can));
        disableProperty().bind(settable.not());
    }

    /** Whether there is anything to mark: an episode to come has not. */
    public BooleanProperty settableProperty() {
        return settable;
    }

    /** Whether it can be set. */
    public boolean isSettable() {
        return settable.get();
    }

    /** Lets it be set or not. */
    public void setSettable(boolean can) {
        settable.set(can);
    }
}
