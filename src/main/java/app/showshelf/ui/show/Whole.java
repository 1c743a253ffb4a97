package app.showshelf.ui.show;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Says in a tooltip all of a text that is cut. The tooltip is made when there is need of it: it costs a window. */
final class Whole {
    private static final double WIDTH = 480;

    private Whole() {}

    static void of(Label label) {
        label.tooltipProperty().bind(label.textTruncatedProperty().map(cut -> cut ? following(label) : null));
    }

    /** A tooltip for a long text. */
    static Tooltip tooltip(String text) {
        var tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        return tooltip;
    }

    private static Tooltip following(Label label) {
        Tooltip tooltip = tooltip("");
        tooltip.textProperty().bind(label.textProperty());
        return tooltip;
    }
}
