package app.showshelf.ui.statistics;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.showshelf.ui.common.ShelfLine;
import app.showshelf.ui.statistics.Summary.Part;

/** Hours by genre: a line as long as its share of the most watched one, with its figure. */
final class GenresCard extends VBox {
    private static final int SHOWN = 6;

    private final StatisticsWords words;
    private final VBox lines = new VBox();

    GenresCard(StatisticsWords words) {
        this.words = words;
        getStyleClass().addAll("card", "genres-card");
        Label title = new Label(words.get("statistics.byGenre"));
        title.getStyleClass().add("t-section");
        lines.getStyleClass().add("lines");
        getChildren().addAll(title, lines);
    }

    void fill(Summary summary) {
        long most = summary.genres().stream().mapToLong(genre -> genre.watched().minutes()).max().orElse(1);
        lines.getChildren().setAll(summary.genres().stream().limit(SHOWN).map(genre -> line(genre, Math.max(1, most))).toList());
        if (summary.genres().isEmpty()) {
            Label none = new Label(words.get("statistics.noGenres"));
            none.getStyleClass().add("t-muted");
            lines.getChildren().add(none);
        }
    }

    private VBox line(Part<String> genre, long most) {
        Label name = new Label(genre.what());
        name.setMnemonicParsing(false);
        Label hours = new Label(words.hours(genre.watched()));
        hours.getStyleClass().add("t-muted");
        hours.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(name, gap, hours);
        row.getStyleClass().add("t-small");
        ShelfLine line = new ShelfLine();
        line.jumpTo((double) genre.watched().minutes() / most);
        line.setAccessibleText(genre.what() + " " + hours.getText());
        VBox one = new VBox(row, line);
        one.getStyleClass().add("line");
        return one;
    }
}
