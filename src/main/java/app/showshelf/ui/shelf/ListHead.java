package app.showshelf.ui.shelf;

import java.util.EnumMap;
import java.util.Map;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import app.showshelf.library.ShelfQuery.Sort;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.TextScale;

/** The names of the list's columns; those that the list can be ordered by are buttons, and the one it is ordered by has an arrow. */
final class ListHead extends Region {
    private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");

    private final ShelfViewModel model;
    private final Map<Sort, Button> sorts = new EnumMap<>(Sort.class);
    private final Label network;
    private final Label years;
    private final Label watched;
    private ListColumns columns = ListColumns.of(1000, 24, 1);

    ListHead(ShelfViewModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("list-head");
        network = new Label(texts.get("shelf.list.network"));
        years = new Label(texts.get("shelf.list.years"));
        watched = new Label(texts.get("shelf.list.watched"));
        sort(Sort.NAME, texts.get("shelf.list.show"));
        sort(Sort.UNWATCHED, texts.get("shelf.sort.UNWATCHED")).getStyleClass().add("at-right");
        sort(Sort.NEXT_EPISODE, texts.get("shelf.sort.NEXT_EPISODE"));
        getChildren().addAll(network, years, watched);
        getChildren().addAll(sorts.values());
        model.sortProperty().subscribe(_ -> show());
        model.descendingProperty().subscribe(_ -> show());
    }

    void stand(ListColumns places) {
        columns = places;
        requestLayout();
    }

    private Button sort(Sort order, String name) {
        var button = new Button(name);
        button.getStyleClass().setAll("column");
        button.setId("column-" + order.name());
        button.setOnAction(_ -> choose(order));
        sorts.put(order, button);
        return button;
    }

    /** Once more turns it round. */
    private void choose(Sort order) {
        if (model.sortProperty().get() == order) {
            model.descendingProperty().set(!model.descendingProperty().get());
        } else {
            model.sortBy(order);
        }
    }

    private void show() {
        sorts.forEach((order, button) -> {
            boolean sorted = model.sortProperty().get() == order;
            button.pseudoClassStateChanged(SORTED, sorted);
            String arrow = model.descendingProperty().get() ? "fltral-arrow-down-20" : "fltral-arrow-up-20";
            button.setGraphic(sorted ? new FontIcon(arrow) : null);
        });
    }

    @Override
    protected void layoutChildren() {
        double textScale = TextScale.of(this).getValue();
        place(sorts.get(Sort.NAME), columns.name(), columns.nameEnd());
        place(network, columns.network(), columns.years());
        place(years, columns.years(), columns.watched());
        place(watched, columns.watched(), columns.toWatchEnd() - 96 * textScale);
        place(sorts.get(Sort.UNWATCHED), columns.toWatchEnd() - 110 * textScale, columns.toWatchEnd());
        place(sorts.get(Sort.NEXT_EPISODE), columns.next(), columns.eye());
    }

    private void place(Region part, double from, double to) {
        part.setVisible(from >= 0);
        if (from >= 0) {
            part.resizeRelocate(from, 0, Math.max(0, to - from), getHeight());
        }
    }
}
