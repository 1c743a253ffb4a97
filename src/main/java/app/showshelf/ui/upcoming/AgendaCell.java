package app.showshelf.ui.upcoming;

import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.showshelf.library.UpcomingEpisode;
import app.showshelf.ui.common.SteadyLabel;
import app.showshelf.ui.pictures.Pictures;

/** A row of the agenda: the heading of its group, the day's number, and its piece of the day's card. */
final class AgendaCell extends ListCell<AgendaRow> {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-piece");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-piece");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

    private final UpcomingViewModel model;
    private final Label heading = new SteadyLabel();
    private final Label number = new SteadyLabel();
    private final Label weekday = new SteadyLabel();
    private final VBox date = new VBox(number, weekday);
    private final EpisodePiece piece;
    private final VBox row;

    AgendaCell(UpcomingViewModel model, Pictures pictures, Consumer<UpcomingEpisode> open) {
        this.model = model;
        this.piece = new EpisodePiece(pictures);
        getStyleClass().add("agenda-cell");
        setPrefWidth(0);
        heading.getStyleClass().add("heading");
        number.getStyleClass().add("number");
        weekday.getStyleClass().addAll("t-small", "t-muted", "weekday");
        date.getStyleClass().add("date");
        HBox.setHgrow(piece, Priority.ALWAYS);
        row = new VBox(heading, new HBox(date, piece));
        row.getStyleClass().add("agenda-row");
        piece.setOnMouseClicked(_ -> open.accept(getItem().episode()));
    }

    @Override
    protected void updateItem(AgendaRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        UpcomingLine line = model.words().of(item.episode());
        heading.setManaged(item.heading() != null);
        heading.setVisible(item.heading() != null);
        heading.setText(item.heading() == null ? "" : model.words().heading(item.heading()));
        number.setText(item.firstOfDay() ? model.words().dayOfMonth(item.day()) : "");
        weekday.setText(item.firstOfDay() ? model.words().weekday(item.day(), model.today()) : "");
        piece.fill(item.episode(), line);
        pseudoClassStateChanged(FIRST, item.firstOfDay());
        pseudoClassStateChanged(LAST, item.lastOfDay());
        pseudoClassStateChanged(TODAY, item.day().equals(model.today()));
        setAccessibleText(line.spoken());
        setGraphic(row);
    }
}
