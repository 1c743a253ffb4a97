package app.showshelf.ui.start;

import java.util.Collections;
import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import app.showshelf.ui.common.ArtFrame;
import app.showshelf.ui.common.Jobs;
import app.showshelf.ui.common.KeyResult;
import app.showshelf.ui.common.PosterArt;
import app.showshelf.ui.common.ShelfLine;
import app.showshelf.ui.common.TextScale;
import app.showshelf.ui.common.Words;

/** The first start: a shelf of drawn posters, and three ways to begin. */
public final class StartController {
    /** From the middle outwards they get smaller and paler. */
    private static final double[] WIDTHS = {72, 92, 100, 112, 128, 148, 128, 112, 100, 92, 72};
    /** In px of width, at 100 % of text. */
    private static final double STACKS_BELOW = 900;
    private static final double[] OPACITIES = {0.15, 0.45, 0.8, 1, 1, 1, 1, 1, 0.8, 0.45, 0.15};

    private final StartModel model;
    private final Words words;
    private final PosterArt art;
    private final Jobs jobs;

    @FXML
    private HBox posters;
    @FXML
    private ShelfLine line;
    @FXML
    private PasswordField token;
    @FXML
    private Button tvmaze;
    @FXML
    private Button test;
    @FXML
    private Button look;
    @FXML
    private KeyResult result;
    @FXML
    private ScrollPane start;
    @FXML
    private GridPane cards;

    StartController(StartModel model, Words words, PosterArt art, Jobs jobs) {
        this.model = model;
        this.words = words;
        this.art = art;
        this.jobs = jobs;
    }

    @FXML
    private void initialize() {
        List<String> names = List.of(words.texts().get("start.names").split("\\|"));
        for (int i = 0; i < WIDTHS.length; i++) {
            posters.getChildren().add(poster(names.get(i), WIDTHS[i], OPACITIES[i]));
        }
        line.jumpTo(0.6);
        TextScale.of(start).flatMap(scale -> start.widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < STACKS_BELOW * scale)).subscribe(this::arrange);
        cards.widthProperty().subscribe(this::share);
        // Before the window looks for who has the focus first, and rolls down to it.
        tvmaze.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                tvmaze.requestFocus();
            }
        });
        token.textProperty().bindBidirectional(model.key().tokenProperty());
        token.setDisable(model.key().isFixed());
        test.disableProperty().bind(model.key().tokenProperty().map(String::isBlank).orElse(true));
        look.disableProperty().bind(model.addingProperty());
        result.show(model.key());
    }

    /** The three ways side by side, or one below the other. */
    private void arrange(boolean stacked) {
        // Rather scroll than squeeze.
        cards.setMinHeight(Region.USE_PREF_SIZE);
        int columns = stacked ? 1 : cards.getChildren().size();
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100.0 / columns);
        cards.getColumnConstraints().setAll(Collections.nCopies(columns, column));
        for (int i = 0; i < cards.getChildren().size(); i++) {
            GridPane.setConstraints(cards.getChildren().get(i), i % columns, i / columns);
        }
        cards.getStyleClass().remove("beside");
        if (!stacked) {
            cards.getStyleClass().add("beside");
        }
        share();
    }

    /** The height of a card is that of its words in the width that it has, not in one that it would like. */
    private void share() {
        int columns = cards.getColumnConstraints().size();
        double width = Math.floor((cards.getWidth() - (columns - 1) * cards.getHgap()) / columns);
        cards.getChildren().forEach(card -> ((Region) card).setPrefWidth(width));
    }

    private ArtFrame poster(String name, double width, double opacity) {
        // Twice the size, for dense screens.
        ArtFrame poster = new ArtFrame(width, width * 1.5, 8).load(jobs, () -> art.poster(name, (int) width * 2));
        poster.setOpacity(opacity);
        return poster;
    }

    @FXML
    private void startWithTvmaze() {
        model.startWithTvmaze();
    }

    @FXML
    private void testAndStart() {
        model.testAndStart();
    }

    @FXML
    private void lookAround() {
        model.lookAround();
    }
}
