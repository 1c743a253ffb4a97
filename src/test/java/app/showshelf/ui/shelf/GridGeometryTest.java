package app.showshelf.ui.shelf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        GridGeometry geometry = GridGeometry.of(width, GridGeometry.MEDIUM);

        assertThat(geometry.columns()).isEqualTo(columns);
        assertThat(geometry.tile()).isEqualTo(tile);
        assertThat(geometry.row()).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"700", "733", "811", "1024", "1487"})
    void fillsTheWidthToItsEdgeAndKeepsTheLeastGap(double width) {
        GridGeometry geometry = GridGeometry.of(width, GridGeometry.MEDIUM);

        double right = geometry.x(geometry.columns() - 1) + geometry.tile();
        assertThat(right).isCloseTo(width, within(0.5));
        assertThat(geometry.gap()).isBetween(16.0, 18.0);
    }

    @Test
    void countsAShortRowAsARow() {
        GridGeometry four = GridGeometry.of(664, GridGeometry.MEDIUM);

        assertThat(four.rows(0)).isZero();
        assertThat(four.rows(4)).isEqualTo(1);
        assertThat(four.rows(5)).isEqualTo(2);
    }
}
