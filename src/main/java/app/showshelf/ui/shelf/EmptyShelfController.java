package app.showshelf.ui.shelf;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.ui.common.ArtFrame;
import app.showshelf.ui.common.EmptyState;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.Place;
import app.showshelf.ui.common.PosterArt;
import app.showshelf.ui.common.ScreenContext;
import app.showshelf.ui.common.SettingsTopic;

/** What stands in the library while it is empty: a shelf to fill, and the ways to fill it. */
final class EmptyShelfController {
    private static final List<Double> HEIGHTS = List.of(126.0, 150.0, 174.0, 150.0, 126.0);

    private final ScreenContext context;
    private final PosterArt art;
    private final Jobs.Work addSample;
    @FXML
    private ScrollPane root;
    @FXML
    private HBox posters;
    @FXML
    private Region board;
    @FXML
    private Label help;
    @FXML
    private Button sample;

    EmptyShelfController(ScreenContext context, PosterArt art, Jobs.Work addSample) {
        this.context = context;
        this.art = art;
        this.addSample = addSample;
    }

    @FXML
    private void initialize() {
        EmptyState.giveWay(root, posters, board);
        String[] names = text("shelf.empty.names").split("\\|");
        for (int i = 0; i < HEIGHTS.size(); i++) {
            posters.getChildren().add(i == HEIGHTS.size() / 2 ? gap(HEIGHTS.get(i)) : poster(names[i % names.length], HEIGHTS.get(i)));
        }
    }

    @FXML
    private void addSample() {
        sample.setDisable(true);
        help.setText(text("shelf.empty.adding"));
        context.jobs().perform(addSample, () -> sample.setDisable(false), _ -> {
            sample.setDisable(false);
            help.setText(text("shelf.empty.failed"));
        });
    }

    @FXML
    private void openDiscover() {
        context.navigator().go(new Place.Discover());
    }

    @FXML
    private void restore() {
        context.openSettings().accept(SettingsTopic.BACKUPS);
    }

    private StackPane poster(String name, double height) {
        double width = Math.round(height / 1.5);
        var frame = new ArtFrame(width, height, 8).load(context.jobs(), () -> art.motif(name, (int) width, (int) height));
        var place = new StackPane(frame);
        place.getStyleClass().add("dashed");
        frame.setOpacity(0.2);
        place.setMaxHeight(height);
        return place;
    }

    private static StackPane gap(double height) {
        var place = new StackPane(new FontIcon("fltral-add-24"));
        place.getStyleClass().addAll("dashed", "wanted");
        place.setMinSize(Math.round(height / 1.5), height);
        place.setMaxHeight(height);
        return place;
    }

    private String text(String key) {
        return context.words().texts().get(key);
    }
}
