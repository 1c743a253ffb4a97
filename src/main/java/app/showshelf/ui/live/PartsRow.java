package app.showshelf.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;

/** A row of parts. Parts that it does not need stay for a wider window. */
final class PartsRow<T> extends ListCell<Integer> {
    private final RowList<T> list;
    private final Supplier<? extends RowPart<T>> maker;
    private final List<RowPart<T>> parts = new ArrayList<>();
    private final Pane shelf = new Pane();

    PartsRow(RowList<T> list, Supplier<? extends RowPart<T>> maker) {
        this.list = list;
        this.maker = maker;
        getStyleClass().add("parts-row");
        setFocusTraversable(false);
        // The parts stand where the cells say, whatever the row thinks of its content.
        shelf.setPrefSize(0, 0);
        setGraphic(shelf);
    }

    @Override
    protected void updateItem(Integer index, boolean empty) {
        super.updateItem(index, empty);
        refill();
    }

    void refill() {
        List<T> items = isEmpty() || getItem() == null ? List.of() : list.row(getItem());
        Cells cells = list.cells();
        while (parts.size() < items.size()) {
            RowPart<T> part = maker.get();
            list.listenTo(part);
            parts.add(part);
            shelf.getChildren().add(part);
        }
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).resizeRelocate(cells.x(i), cells.top(), cells.width(), cells.height());
            parts.get(i).fill(i < items.size() ? items.get(i) : null, cells);
        }
        mark();
        // A row that is filled while its list is laid out would wait in vain for its own turn, and show the words of before.
        layout();
    }

    void mark() {
        parts().forEach(part -> part.mark(list.items().keyOf(part.item()), list.getSelection()));
    }

    Stream<RowPart<T>> parts() {
        return parts.stream().filter(part -> part.item() != null);
    }

    /** Wholly in view. */
    boolean inView() {
        return isVisible() && getScene() != null && !isEmpty() && getIndex() >= 0
                && list.sceneToLocal(localToScene(0, 0)).getY() > -1;
    }
}
