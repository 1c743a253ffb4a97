package app.showshelf.ui.upcoming;

import java.util.function.Consumer;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.showshelf.library.ShowRef;
import app.showshelf.library.WaitingShow;
import app.showshelf.ui.pictures.PictureView;
import app.showshelf.ui.pictures.Pictures;

/** The watched shows that go on, but nobody knows when: how many, and the posters of the first. */
final class WaitingCard extends VBox {
    private static final int POSTERS = 4;
    private static final double POSTER_WIDTH = 44;
    private static final double POSTER_HEIGHT = 66;

    private final UpcomingViewModel model;
    private final Pictures pictures;
    private final Consumer<ShowRef> open;
    private final Label sentence = new Label();
    private final HBox posters = new HBox();

    WaitingCard(UpcomingViewModel model, Pictures pictures, Consumer<ShowRef> open) {
        this.model = model;
        this.pictures = pictures;
        this.open = open;
        getStyleClass().addAll("card", "waiting");
        Label title = new Label(model.words().get("dates.none"));
        title.getStyleClass().add("t-section");
        sentence.getStyleClass().addAll("t-small", "t-muted");
        sentence.setWrapText(true);
        posters.getStyleClass().add("posters");
        getChildren().addAll(title, sentence, posters);
        model.waiting().addListener((ListChangeListener<WaitingShow>) _ -> fill());
        fill();
    }

    /** With its posters or without. */
    void showPosters(boolean there) {
        posters.setVisible(there);
        posters.setManaged(there);
    }

    private void fill() {
        int count = model.waiting().size();
        setVisible(count > 0);
        setManaged(count > 0);
        sentence.setText(model.words().get("upcoming.waiting", count));
        posters.getChildren().setAll(model.waiting().stream().limit(POSTERS).map(this::poster).toList());
        if (count > POSTERS) {
            Label more = new Label(model.words().get("upcoming.waiting.more", count - POSTERS));
            more.getStyleClass().addAll("t-small", "t-muted");
            more.setMinWidth(USE_PREF_SIZE);
            posters.getChildren().add(more);
        }
    }

    private Button poster(WaitingShow show) {
        PictureView picture = EpisodePiece.poster(pictures, POSTER_WIDTH, POSTER_HEIGHT);
        picture.show(show.ref().provider(), show.posterPath(), show.name());
        Button button = new Button(null, picture);
        button.getStyleClass().add("poster-button");
        button.setAccessibleText(show.name());
        button.setTooltip(new Tooltip(show.name()));
        button.setOnAction(_ -> open.accept(show.ref()));
        return button;
    }
}
