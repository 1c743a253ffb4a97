package app.showshelf.ui.shelf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.showshelf.settings.ShelfSettings.TileSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class GridGeometryTest {

    @ParameterizedTest
    @CsvSource({
        // width, columns, tile, height of a row
        "1024, 7, 132, 271",
        "664, 4, 154, 304",
        "132, 1, 132, 271",
        "279, 1, 279, 491",
        "280, 2, 132, 271",
        "1664, 11, 136, 277",
        "1, 1, 1, 74",
    })
    void putsAsManyColumnsAsFit(double width, int columns, double tile, double row) {
        GridGeometry geometry = GridGeometry.of(width, TileSize.MEDIUM, 1);

        assertThat(geometry.columns()).isEqualTo(columns);
        assertThat(geometry.tile()).isEqualTo(tile);
        assertThat(geometry.row()).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"700", "733", "811", "1024", "1487"})
    void fillsTheWidthToItsEdgeAndKeepsTheLeastGap(double width) {
        GridGeometry geometry = GridGeometry.of(width, TileSize.MEDIUM, 1);

        double right = (geometry.columns() - 1) * (geometry.tile() + geometry.gap()) + geometry.tile();
        assertThat(right).isCloseTo(width, within(0.5));
        assertThat(geometry.gap()).isBetween(16.0, 18.0);
    }

    @Test
    void growsTheWordsWithTheTextAndNotThePosters() {
        assertThat(GridGeometry.of(664, TileSize.MEDIUM, 2).row()).isEqualTo(GridGeometry.of(664, TileSize.MEDIUM, 1).row() + 34);
    }

    @Test
    void hasMoreSmallTilesThanLargeOnes() {
        assertThat(GridGeometry.of(1024, TileSize.SMALL, 1).columns()).isEqualTo(8);
        assertThat(GridGeometry.of(1024, TileSize.LARGE, 1).columns()).isEqualTo(5);
    }
}
