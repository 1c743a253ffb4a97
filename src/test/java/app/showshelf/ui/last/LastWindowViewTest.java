package app.showshelf.ui.last;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.junit.jupiter.api.Test;

import app.showshelf.settings.WindowState;
import app.showshelf.ui.common.FxTest;
import app.showshelf.ui.last.LastWindow.Spot;

import static org.assertj.core.api.Assertions.assertThat;

/** The last window's look, taken down and shown again. */
class LastWindowViewTest extends FxTest {
    private static final WindowState WINDOW = new WindowState(1, 2, 40, 20, false, "Library");
    private static final LastWindow LAST = new LastWindow(WINDOW, 1, 40, 20, ByteBuffer.allocate(40 * 20 * 4),
            List.of(new Spot(5, 6, 10, 8, "tmdb:1", "Severance, 3 of 9 watched")));

    @Test
    void whatWasPaintedIsShown() throws Exception {
        Rectangle half = new Rectangle(20, 20, Color.rgb(200, 100, 50));
        StackPane root = new StackPane(half);
        root.setStyle("-fx-alignment: center-left;");
        LastWindow last = onFx(() -> {
            // A scene's root would be dressed with a ground of its own.
            StackPane scene = new StackPane(root);
            new Scene(scene, 40, 20);
            scene.applyCss();
            scene.layout();
            return LastWindowPainter.paint(root, Color.web("#102030"), WINDOW, 2);
        });
        assertThat(last.width()).isEqualTo(80);
        assertThat(last.height()).isEqualTo(40);

        Image shown = onFx(() -> new LastWindowView(last).snapshot(new SnapshotParameters(), null));

        assertThat(shown.getWidth()).isEqualTo(40);
        assertThat(shown.getPixelReader().getColor(10, 10)).isEqualTo(Color.rgb(200, 100, 50));
        assertThat(shown.getPixelReader().getColor(30, 10)).isEqualTo(Color.web("#102030"));
    }

    @Test
    void aShowInItIsAButtonForWhoCannotSeeIt() throws Exception {
        Node spot = spot(onFx(() -> new LastWindowView(LAST)));
        assertThat(spot.getAccessibleText()).isEqualTo("Severance, 3 of 9 watched");
        assertThat(spot.getBoundsInParent()).satisfies(place -> {
            assertThat(place.getMinX()).isEqualTo(5);
            assertThat(place.getHeight()).isEqualTo(8);
        });
    }

    @Test
    void aClickThatComesTooEarlyIsKept() throws Exception {
        List<String> opened = new ArrayList<>();
        LastWindowView view = onFx(() -> new LastWindowView(LAST));
        doFx(() -> click(spot(view)));
        assertThat(opened).isEmpty();
        doFx(() -> view.opensBy(opened::add));
        assertThat(opened).containsExactly("tmdb:1");
        doFx(() -> click(spot(view)));
        assertThat(opened).containsExactly("tmdb:1", "tmdb:1");
    }

    private static Node spot(LastWindowView view) {
        return view.getChildrenUnmodifiable().getLast();
    }

    private static void click(Node node) {
        node.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1, MouseButton.PRIMARY, 1, false, false, false, false, true, false,
                false, true, false, true, null));
    }
}
