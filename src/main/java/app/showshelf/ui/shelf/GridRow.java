package app.showshelf.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;

import app.showshelf.library.ShowCard;

/** A row of tiles. Tiles that it does not need stay for a wider window. */
final class GridRow extends ListCell<Integer> {
    /** Space above the tiles, for the ring and the lifted poster. */
    static final double ABOVE = 8;

    private final PosterGrid grid;
    private final TileParts parts;
    private final List<PosterTile> tiles = new ArrayList<>();
    private final Pane shelf = new Pane();

    GridRow(PosterGrid grid, TileParts parts) {
        this.grid = grid;
        this.parts = parts;
        getStyleClass().add("grid-row");
        setFocusTraversable(false);
        // The tiles stand where the grid's geometry says, whatever the cell thinks of its content.
        shelf.setPrefSize(0, 0);
        setGraphic(shelf);
    }

    @Override
    protected void updateItem(Integer index, boolean empty) {
        super.updateItem(index, empty);
        refill();
    }

    void refill() {
        List<ShowCard> shows = isEmpty() || getItem() == null ? List.of() : grid.row(getItem());
        GridGeometry geometry = grid.geometry();
        while (tiles.size() < shows.size()) {
            var tile = new PosterTile(parts);
            tile.setManaged(false);
            tiles.add(tile);
            shelf.getChildren().add(tile);
        }
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).fill(i < shows.size() ? shows.get(i) : null, geometry.tile(), geometry.poster());
        }
        showCursor();
        place();
    }

    void showCursor() {
        tiles.forEach(tile -> tile.setCursor(grid.isCursor(tile.card())));
    }

    Stream<PosterTile> tiles() {
        return tiles.stream().filter(PosterTile::isVisible);
    }

    private void place() {
        GridGeometry geometry = grid.geometry();
        for (int i = 0; i < tiles.size(); i++) {
            double height = geometry.row() - GridRow.ABOVE;
            tiles.get(i).resizeRelocate(grid.edge() + geometry.x(i), ABOVE, geometry.tile(), height);
        }
    }
}
