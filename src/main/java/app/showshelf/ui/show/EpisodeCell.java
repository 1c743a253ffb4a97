package app.showshelf.ui.show;

import java.util.List;
import java.util.function.Supplier;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.EpisodeRow;
import app.showshelf.ui.common.MarkBox;
import app.showshelf.ui.common.Pill;
import app.showshelf.ui.common.SteadyLabel;

/** An episode in the table: box, number, name, pill, date, runtime. */
final class EpisodeCell extends ListCell<EpisodeRow> {
    private static final double LEAST_NAME = 60;
    private static final PseudoClass WATCHED = PseudoClass.getPseudoClass("watched");
    private static final PseudoClass TO_WATCH = PseudoClass.getPseudoClass("to-watch");
    private static final PseudoClass UNNAMED = PseudoClass.getPseudoClass("unnamed");

    private final Supplier<EpisodesModel> model;
    private final MarkBox box = new MarkBox();
    private final Label number = column("number");
    private final Label name = column("name");
    private final Pill pill = new Pill();
    private final HBox pillColumn = new HBox(pill);
    private final StackPane moreColumn = new StackPane();
    private final Label date = column("date");
    private final Label runtime = column("runtime");
    private final HBox row = new HBox(box, number, name, moreColumn, pillColumn, date, runtime);

    /** A cell; {@code openDetail} shows more of the selected episode. */
    EpisodeCell(Supplier<EpisodesModel> model, Runnable openDetail) {
        this.model = model;
        getStyleClass().add("episode-cell");
        row.getStyleClass().add("episode-row");
        pillColumn.getStyleClass().add("pill-column");
        pill.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(LEAST_NAME);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Whole.of(name);
        row.setPrefWidth(0);
        box.setMinWidth(USE_PREF_SIZE);
        box.setFocusTraversable(false);
        box.setOnAction(_ -> toggle());
        // Not on the whole row: two quick clicks on the box are two marks.
        name.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openDetail.run();
            }
        });
        // The menu is about the row that it is asked for, whatever was chosen before.
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, _ -> select());
        moreColumn.getStyleClass().add("more-column");
        hoverProperty().or(selectedProperty()).subscribe(is -> {
            if (is && moreColumn.getChildren().isEmpty()) {
                moreColumn.getChildren().add(more(openDetail));
            }
        });
    }

    @Override
    protected void updateItem(EpisodeRow item, boolean empty) {
        super.updateItem(item, empty);
        // Taken out and put in again it would be styled anew, with all that it holds.
        row.setVisible(!empty && item != null);
        if (empty || item == null) {
            setAccessibleText(null);
            return;
        }
        EpisodeLine line = model.get().line(item);
        box.setSelected(line.watched());
        box.setSettable(line.aired() || line.watched());
        number.setText(line.number());
        name.setText(line.name());
        // A name of a show's own may give way, the number that stands in for one may not.
        name.setMinWidth(line.named() ? LEAST_NAME : USE_PREF_SIZE);
        date.setText(line.date());
        runtime.setText(line.runtime());
        pill.setVisible(line.pill() != null);
        // A row without a pill leaves its place to the name.
        pillColumn.setManaged(line.pill() != null);
        if (line.pill() != null) {
            pill.setKind(line.pill());
            pill.setText(line.pillText());
        }
        pseudoClassStateChanged(WATCHED, line.watched());
        pseudoClassStateChanged(TO_WATCH, line.aired() && !line.watched());
        pseudoClassStateChanged(UNNAMED, !line.named());
        setAccessibleText(line.spoken());
        setGraphic(row);
    }

    /** Made only for the rows that the user comes to: most rows are never asked. */
    private Button more(Runnable openDetail) {
        var more = new Button(null, new FontIcon("fltral-info-16"));
        more.getStyleClass().addAll("icon-button", "tiny", "more-of-episode");
        more.accessibleTextProperty().bind(itemProperty().map(item -> model.get().line(item).more()));
        more.setFocusTraversable(false);
        more.setOnAction(_ -> {
            select();
            openDetail.run();
        });
        return more;
    }

    /** The list says what is marked; the box only asks. The box of a row that is selected with others is that of all of them. */
    private void toggle() {
        if (getItem() != null) {
            select();
            model.get().toggle(List.copyOf(getListView().getSelectionModel().getSelectedItems()));
        }
    }

    private void select() {
        if (!isEmpty() && !isSelected()) {
            getListView().getSelectionModel().clearAndSelect(getIndex());
        }
    }

    private static Label column(String styleClass) {
        var label = new SteadyLabel();
        label.getStyleClass().add(styleClass);
        label.setMnemonicParsing(false);
        return label;
    }
}
