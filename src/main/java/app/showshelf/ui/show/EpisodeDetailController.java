package app.showshelf.ui.show;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.ShowCard;
import app.showshelf.metadata.PictureKind;
import app.showshelf.ui.pictures.PictureView;
import app.showshelf.ui.pictures.Pictures;

/** What is known of one episode: its picture and its summary, hidden until asked for where they would spoil it. */
public final class EpisodeDetailController {
    private static final double WIDE = 288;
    private static final double SMALL = 192;

    private final InView inView;
    private final PictureView still;
    private EpisodeRow row;
    private Runnable close = () -> {};
    @FXML
    private BorderPane root;
    @FXML
    private Label title;
    @FXML
    private Label facts;
    @FXML
    private ScrollPane summaryPlace;
    @FXML
    private Label summary;
    @FXML
    private Button open;

    EpisodeDetailController(InView inView, Pictures pictures) {
        this.inView = inView;
        this.still = new PictureView(pictures, PictureKind.STILL, 6);
    }

    @FXML
    private void initialize() {
        still.getStyleClass().add("small");
        open.managedProperty().bind(open.visibleProperty());
    }

    void onClose(Runnable action) {
        close = action;
    }

    /** Beside the table the picture stands above the words, below the table at their left. */
    void stand(boolean beside) {
        double width = beside ? WIDE : SMALL;
        still.place(width, width * 9 / 16);
        still.setMinSize(width, width * 9 / 16);
        still.setMaxSize(width, width * 9 / 16);
        root.setTop(null);
        root.setLeft(null);
        if (beside) {
            root.setTop(still);
        } else {
            root.setLeft(still);
        }
        root.getStyleClass().setAll("episode-detail", beside ? "beside" : "below");
        if (row != null) {
            show(row);
        }
    }

    void show(EpisodeRow episode) {
        if (!episode.equals(row)) {
            summaryPlace.setVvalue(0);
        }
        row = episode;
        EpisodeDetail detail = inView.episodes().detail(episode);
        title.setText(detail.title());
        facts.setText(detail.facts());
        summary.setText(detail.summary());
        open.setVisible(detail.hidden());
        ShowCard card = inView.get().pageProperty().get().card();
        still.show(card.ref().provider(), detail.stillPath(), card.name(), detail.number());
    }

    @FXML
    private void open() {
        inView.episodes().open(row);
        show(row);
    }

    @FXML
    private void close() {
        close.run();
    }
}
