package app.showshelf.ui.statistics;

import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.showshelf.library.HistoryShow;
import app.showshelf.metadata.PictureKind;
import app.showshelf.ui.common.ShelfLine;
import app.showshelf.ui.pictures.PictureView;
import app.showshelf.ui.pictures.Pictures;
import app.showshelf.ui.statistics.Summary.Part;

/** The shows that were watched most; each opens its page. */
final class ShowsCard extends VBox {
    private static final int SHOWN = 6;
    private static final double POSTER_WIDTH = 24;
    private static final double POSTER_HEIGHT = 36;

    private final StatisticsWords words;
    private final Pictures pictures;
    private final Consumer<HistoryShow> open;
    private final VBox rows = new VBox();

    ShowsCard(StatisticsWords words, Pictures pictures, Consumer<HistoryShow> open) {
        this.words = words;
        this.pictures = pictures;
        this.open = open;
        getStyleClass().addAll("card", "shows-card");
        Label title = new Label(words.get("statistics.byShow"));
        title.getStyleClass().add("t-section");
        rows.getStyleClass().add("rows");
        getChildren().addAll(title, rows);
    }

    void fill(Summary summary) {
        int most = summary.shows().isEmpty() ? 1 : summary.shows().getFirst().watched().episodes();
        rows.getChildren().setAll(summary.shows().stream().limit(SHOWN).map(show -> row(show, most)).toList());
    }

    private Button row(Part<HistoryShow> show, int most) {
        PictureView poster = new PictureView(pictures, PictureKind.POSTER, 4);
        poster.getStyleClass().add("small");
        poster.place(POSTER_WIDTH, POSTER_HEIGHT);
        poster.setMinSize(POSTER_WIDTH, POSTER_HEIGHT);
        poster.setMaxSize(POSTER_WIDTH, POSTER_HEIGHT);
        poster.show(show.what().ref().provider(), show.what().posterPath(), show.what().name());
        Label name = new Label(show.what().name());
        name.setMnemonicParsing(false);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().add("name");
        HBox.setHgrow(name, Priority.ALWAYS);
        ShelfLine line = new ShelfLine();
        line.jumpTo((double) show.watched().episodes() / most);
        Label episodes = figure(words.episodes(show.watched().episodes()), "episodes");
        Label hours = figure(words.hours(show.watched()), "hours");
        HBox row = new HBox(poster, name, line, episodes, hours);
        row.getStyleClass().add("row");
        Button button = new Button(null, row);
        row.prefWidthProperty().bind(button.widthProperty());
        button.getStyleClass().add("watched-show");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setAccessibleText(show.what().name() + ", " + episodes.getText() + ", " + hours.getText());
        button.setOnAction(_ -> open.accept(show.what()));
        return button;
    }

    private static Label figure(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll("t-small", styleClass);
        return label;
    }
}
