package app.showshelf.ui.upcoming;

import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.showshelf.library.UpcomingEpisode;
import app.showshelf.ui.pictures.Pictures;

/** What airs on the chosen day of the month. */
final class DayList extends VBox {
    private final UpcomingViewModel model;
    private final Label title = new Label();
    private final Label nothing = new Label();
    private final ListView<UpcomingEpisode> list = new ListView<>();

    DayList(UpcomingViewModel model, Pictures pictures, Consumer<UpcomingEpisode> open) {
        this.model = model;
        getStyleClass().addAll("card", "day-list");
        title.getStyleClass().add("t-section");
        nothing.getStyleClass().add("t-muted");
        nothing.setText(model.words().get("upcoming.day.nothing"));
        list.setId("day-list");
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> new Cell(pictures, open));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            UpcomingEpisode chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, list);
        model.dayProperty().subscribe(_ -> fill());
        model.daysProperty().subscribe(_ -> fill());
    }

    /** Takes the focus at its first episode. */
    void focusList() {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private void fill() {
        title.setText(model.words().wholeDay(model.dayProperty().get()));
        list.setAccessibleText(title.getText());
        var episodes = model.on(model.dayProperty().get());
        if (!episodes.equals(list.getItems())) {
            list.getItems().setAll(episodes);
        }
    }

    private final class Cell extends ListCell<UpcomingEpisode> {
        private final EpisodePiece piece;

        Cell(Pictures pictures, Consumer<UpcomingEpisode> open) {
            piece = new EpisodePiece(pictures);
            getStyleClass().add("day-cell");
            setPrefWidth(0);
            piece.setOnMouseClicked(_ -> open.accept(getItem()));
        }

        @Override
        protected void updateItem(UpcomingEpisode item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            UpcomingLine line = model.words().of(item);
            piece.fill(item, line);
            setAccessibleText(line.spoken());
            setGraphic(piece);
        }
    }
}
