package app.showshelf.ui.live;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

import app.showshelf.ui.common.TextScale;

/** Whether the window is so narrow that pages give up their right-hand parts. Text at 200 % counts as half the width. */
public final class Narrow {
    private static final double LIMIT = 900;

    private Narrow() {}

    /** Follows the window that the node is in; false outside of any. */
    public static ObservableValue<Boolean> of(Node node) {
        return TextScale.of(node).flatMap(scale -> node.sceneProperty().flatMap(Scene::widthProperty)
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < LIMIT * scale))
                .orElse(false);
    }
}
