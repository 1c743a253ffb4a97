package app.showshelf.ui.common;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** What floats over the foot of a scene's page, such as the bar of a selection: whatever else floats there stands above it. */
public final class PageFoot {
    private static final Object KEY = PageFoot.class;

    private PageFoot() {}

    /** From now on that bar floats there whenever it can be seen. */
    public static void give(Region bar) {
        bar.sceneProperty().subscribe((before, _) -> leave(before, bar));
        Showing.of(bar).subscribe(shown -> {
            if (shown) {
                bar(bar.getScene()).set(bar);
            } else {
                leave(bar.getScene(), bar);
            }
        });
    }

    /** How high it is in the scene that the node is in, in px; 0 where nothing floats. */
    static ObservableValue<Double> of(Node node) {
        return node.sceneProperty().flatMap(PageFoot::bar).flatMap(Region::heightProperty).map(Number::doubleValue).orElse(0.0);
    }

    private static void leave(Scene scene, Region bar) {
        if (scene != null && bar(scene).get() == bar) {
            bar(scene).set(null);
        }
    }

    @SuppressWarnings("unchecked")
    private static ObjectProperty<Region> bar(Scene scene) {
        return (ObjectProperty<Region>) scene.getProperties().computeIfAbsent(KEY, _ -> new SimpleObjectProperty<>(scene, "pageFoot"));
    }
}
