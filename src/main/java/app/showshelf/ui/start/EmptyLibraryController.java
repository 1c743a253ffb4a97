package app.showshelf.ui.start;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.settings.ProviderId;
import app.showshelf.ui.UiServices;
import app.showshelf.ui.common.ArtFrame;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.ScreenContext;

/** The empty shelf: dashed posters with a hint of pictures, the middle one asks for a show. */
public final class EmptyLibraryController {
    private static final double[] WIDTHS = {84, 100, 116, 100, 84};
    private static final int MIDDLE = WIDTHS.length / 2;
    private static final int RADIUS = 8;

    private final UiServices services;
    private final ScreenContext context;
    @FXML
    private HBox posters;
    @FXML
    private Button addSample;
    @FXML
    private Label failed;

    EmptyLibraryController(UiServices services, ScreenContext context) {
        this.services = services;
        this.context = context;
    }

    @FXML
    private void initialize() {
        List<String> names = List.of(context.words().texts().get("start.names").split("\\|"));
        for (int i = 0; i < WIDTHS.length; i++) {
            posters.getChildren()
                    .add(i == MIDDLE ? frame(WIDTHS[i], new FontIcon("fltral-add-24")) : frame(WIDTHS[i], art(names.get(i), WIDTHS[i])));
        }
        failed.managedProperty().bind(failed.visibleProperty());
    }

    @FXML
    private void addSample() {
        addSample.setDisable(true);
        failed.setVisible(false);
        context.jobs().perform(services.addSample(), () -> addSample.setDisable(false), failure -> {
            addSample.setDisable(false);
            failed.setText(context.words().failures().sentence(failure, ProviderId.SAMPLE));
            failed.setVisible(true);
        });
    }

    @FXML
    private void openDiscover() {
        context.navigator().go(new Place.Discover());
    }

    private Node art(String name, double width) {
        // Twice the size, for dense screens.
        return new ArtFrame(width, width * 1.5, RADIUS).load(context.jobs(),
                () -> services.art().motif(name, (int) width * 2, (int) width * 3));
    }

    private static StackPane frame(double width, Node inside) {
        Region dashes = new Region();
        dashes.getStyleClass().add("dashes");
        inside.getStyleClass().add("inside");
        StackPane frame = new StackPane(inside, dashes);
        frame.setMinSize(width, width * 1.5);
        frame.setMaxSize(width, width * 1.5);
        return frame;
    }
}
