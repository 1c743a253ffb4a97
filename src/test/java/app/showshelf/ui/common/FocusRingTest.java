package app.showshelf.ui.common;

import java.util.LinkedHashMap;
import java.util.Map;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.settings.ThemeChoice;

import static org.assertj.core.api.Assertions.assertThat;

/** Who moves by keys sees where they are. */
class FocusRingTest extends FxTest {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 80;
    /** The ring of 2 px around the smallest of them has a few more. */
    private static final int FEWEST = 50;

    @ParameterizedTest
    @CsvSource({"DARK, #A9B3FF", "LIGHT, #3D4BCB"})
    void aControlThatKeysHaveReachedWearsARing(ThemeChoice theme, String colour) throws Exception {
        Color ring = Color.web(colour);
        Map<String, Integer> missing = new LinkedHashMap<>();
        doFx(() -> controls().forEach((name, control) -> {
            Scene scene = scene(new StackPane(parent(control)), WIDTH, HEIGHT, theme);
            int before = pixels(scene, ring);
            control.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
            control.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
            int more = pixels(scene, ring) - before;
            if (more < FEWEST) {
                missing.put(name, more);
            }
        }));
        assertThat(missing).as("pixels of a ring").isEmpty();
    }

    private static Map<String, Node> controls() {
        Map<String, Node> controls = new LinkedHashMap<>();
        for (String kind : new String[]{"plain", "primary", "text-button", "icon-button", "chip"}) {
            Button button = new Button("Sync now");
            button.getStyleClass().add(kind);
            controls.put(kind, button);
        }
        SegmentedChoice<String> choice = new SegmentedChoice<>();
        choice.add("a", "Agenda");
        choice.add("b", "Month");
        choice.setValue("b");
        controls.put("segment", choice.getChildren().getFirst());
        controls.put("chosen segment", choice.getChildren().getLast());
        controls.put("switch", new Switch());
        controls.put("field", new TextField("tide"));
        controls.put("list of choices", new ComboBox<String>());
        controls.put("box", new CheckBox("Specials"));
        controls.put("radio button", new RadioButton("Dark"));
        controls.put("link", new Hyperlink("Open page"));
        return controls;
    }

    /** A part of a control stands in that. */
    private static Node parent(Node control) {
        return control.getParent() == null ? control : control.getParent();
    }

    private static int pixels(Scene scene, Color wanted) {
        scene.getRoot().applyCss();
        WritableImage image = scene.snapshot(null);
        PixelReader reader = image.getPixelReader();
        int found = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                found += reader.getColor(x, y).equals(wanted) ? 1 : 0;
            }
        }
        return found;
    }
}
