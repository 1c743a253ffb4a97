package app.showshelf.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import javafx.scene.Node;

import app.showshelf.library.ShowCard;

/** The rows that a grid has built, in view or waiting to be used again. */
final class GridRows {
    private final List<GridRow> rows = new ArrayList<>();

    GridRow add(GridRow row) {
        rows.add(row);
        return row;
    }

    void forEach(Consumer<GridRow> action) {
        rows.forEach(action);
    }

    Optional<Node> tile(Predicate<ShowCard> which) {
        return rows.stream().flatMap(GridRow::tiles).filter(tile -> which.test(tile.card())).map(Node.class::cast).findFirst();
    }

    /** The number of the first row that is wholly in view; 0 while none is. */
    int firstVisible(PosterGrid grid) {
        return rows.stream()
                .filter(row -> row.isVisible() && row.getScene() != null && !row.isEmpty() && row.getIndex() >= 0)
                .filter(row -> grid.sceneToLocal(row.localToScene(0, 0)).getY() > -1)
                .mapToInt(GridRow::getIndex)
                .min()
                .orElse(0);
    }
}
