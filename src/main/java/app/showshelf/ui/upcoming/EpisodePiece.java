package app.showshelf.ui.upcoming;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.showshelf.library.UpcomingEpisode;
import app.showshelf.metadata.PictureKind;
import app.showshelf.ui.common.Pill;
import app.showshelf.ui.common.SteadyLabel;
import app.showshelf.ui.pictures.PictureView;
import app.showshelf.ui.pictures.Pictures;

/** An episode with its show in a row: poster, names, pill, time and network. */
final class EpisodePiece extends HBox {
    private static final double POSTER_WIDTH = 30;
    private static final double POSTER_HEIGHT = 45;

    private final PictureView poster;
    private final Label show = label("show", "t-bold");
    private final Label place = label("t-small", "t-muted");
    private final Pill pill = new Pill();
    private final Label time = label("t-bold");
    private final Label network = label("t-caption", "t-muted");

    EpisodePiece(Pictures pictures) {
        poster = poster(pictures, POSTER_WIDTH, POSTER_HEIGHT);
        getStyleClass().add("episode-piece");
        VBox words = new VBox(show, place);
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox when = new VBox(time, network);
        when.getStyleClass().add("when");
        time.setMinWidth(USE_PREF_SIZE);
        pill.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(poster, words, pill, when);
    }

    void fill(UpcomingEpisode episode, UpcomingLine line) {
        show.setText(episode.show());
        place.setText(line.place());
        time.setText(line.time());
        time.setManaged(!line.time().isEmpty());
        network.setText(episode.network() == null ? "" : episode.network());
        network.setManaged(episode.network() != null);
        pill.setText(line.pill());
        pill.setKind(line.kind());
        pill.setVisible(!line.pill().isEmpty());
        pill.setManaged(pill.isVisible());
        poster.show(episode.ref().provider(), episode.posterPath(), episode.show());
    }

    /** A small poster of that size. */
    static PictureView poster(Pictures pictures, double width, double height) {
        PictureView poster = new PictureView(pictures, PictureKind.POSTER, 4);
        poster.getStyleClass().add("small");
        poster.place(width, height);
        poster.setMinSize(width, height);
        poster.setMaxSize(width, height);
        return poster;
    }

    private static Label label(String... styleClasses) {
        Label label = new SteadyLabel();
        label.getStyleClass().addAll(styleClasses);
        label.setMnemonicParsing(false);
        return label;
    }
}
