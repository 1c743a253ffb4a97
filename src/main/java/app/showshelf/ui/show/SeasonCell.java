package app.showshelf.ui.show;

import java.util.Locale;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.showshelf.ui.common.ShelfLine;
import app.showshelf.ui.common.SteadyLabel;

/** A season in the list. */
final class SeasonCell extends ListCell<SeasonItem> {
    private static final double SCROLL_BAR = 10;

    private final Label name = new SteadyLabel();
    private final Label count = new SteadyLabel();
    private final SeasonStateLabel state = new SeasonStateLabel();
    private final Label detail = new SteadyLabel();
    private final Button tryAgain;
    private final HBox again;
    private final ShelfLine line = new ShelfLine();
    private final VBox card;
    private SeasonItem.State shown;

    SeasonCell(Runnable syncNow, String tryAgainText) {
        getStyleClass().add("season-cell");
        // The menu is about the season that it is asked for.
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, _ -> {
            if (!isEmpty()) {
                getListView().getSelectionModel().clearAndSelect(getIndex());
            }
        });
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        name.getStyleClass().add("t-bold");
        count.getStyleClass().addAll("t-caption", "t-muted");
        count.setMinWidth(USE_PREF_SIZE);
        detail.getStyleClass().addAll("t-caption", "t-muted");
        tryAgain = new Button(tryAgainText);
        tryAgain.getStyleClass().add("try-again");
        tryAgain.setMinWidth(USE_PREF_SIZE);
        tryAgain.setOnAction(_ -> syncNow.run());
        again = new HBox(detail, gap(), tryAgain);
        card = new VBox(new HBox(name, gap(), count), state, again, line) {
            @Override
            protected double computePrefHeight(double width) {
                return super.computePrefHeight(width < 0 ? room() : width);
            }
        };
        card.getStyleClass().add("season-card");
        // A list must not grow wider than its place for the sake of a long state.
        card.setPrefWidth(0);
    }

    /** What the list leaves for a card, so that a long state goes on in a second line; unknown before the list is laid out. */
    private double room() {
        double list = getListView() == null ? 0 : getListView().getWidth();
        return list == 0
                ? USE_COMPUTED_SIZE
                : list - getListView().snappedLeftInset() - getListView().snappedRightInset() - snappedLeftInset() - snappedRightInset()
                        - SCROLL_BAR;
    }

    @Override
    protected void updateItem(SeasonItem item, boolean empty) {
        super.updateItem(item, empty);
        // Taken out and put in again it would be styled anew, with all that it holds.
        card.setVisible(!empty && item != null);
        if (empty || item == null) {
            setAccessibleText(null);
            return;
        }
        name.setText(item.name());
        count.setText(item.count());
        state.show(item);
        boolean failed = item.state() == SeasonItem.State.FAILED;
        detail.setText(item.detail());
        again.setVisible(failed);
        again.setManaged(failed);
        line.jumpTo(item.progress());
        if (item.state() != shown) {
            shown = item.state();
            card.getStyleClass().setAll("season-card", shown.name().toLowerCase(Locale.ROOT) + "-season");
        }
        setGraphic(card);
        setAccessibleText(String.join(", ", item.name(), item.count(), item.text(), item.detail()));
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
