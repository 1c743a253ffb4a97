package app.showshelf.ui.common;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/** How large text is in a scene: 1 at 100 %, 2 at 200 %. For what has to know its height in pixels, such as rows of lists. */
public final class TextScale {
    private static final Object KEY = TextScale.class;

    private TextScale() {}

    /** Follows the scene that the node is in; 1 outside of any. */
    public static ObservableValue<Double> of(Node node) {
        return node.sceneProperty().flatMap(scene -> property(scene).asObject()).orElse(1.0);
    }

    static DoubleProperty property(Scene scene) {
        return (DoubleProperty) scene.getProperties().computeIfAbsent(KEY, _ -> new SimpleDoubleProperty(scene, "textScale", 1));
    }
}
