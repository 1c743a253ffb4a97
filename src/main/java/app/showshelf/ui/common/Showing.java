package app.showshelf.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Whether a node can be seen, for what moves by itself. */
final class Showing {
    private Showing() {}

    /** In a window that shows, with all its parents visible. Holds on to the node's parents only while it is below them. */
    static ObservableValue<Boolean> of(Node node) {
        ObservableValue<Boolean> window = node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty)
                .orElse(false);
        return window.flatMap(shown -> shown ? visible(node) : window);
    }

    private static ObservableValue<Boolean> visible(Node node) {
        ObservableValue<Boolean> own = node.visibleProperty();
        return own.flatMap(seen -> seen ? node.parentProperty().flatMap(Showing::visible).orElse(true) : own);
    }

    /** Whether the scene of that node asks for stillness, or the node is not in a scene at all. */
    static boolean still(Node node) {
        return node.getScene() == null || node.getScene().getPreferences().isReducedMotion();
    }
}
