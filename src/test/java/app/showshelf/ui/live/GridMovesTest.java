package app.showshelf.ui.live;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GridMovesTest {

    /** Ten tiles in rows of four, two rows in view. */
    @ParameterizedTest
    @CsvSource({
        "RIGHT, 3, 4", "RIGHT, 9, 9", "LEFT, 4, 3", "LEFT, 0, 0",
        "DOWN, 1, 5", "DOWN, 5, 9", "DOWN, 7, 9", "DOWN, 9, 9",
        "UP, 5, 1", "UP, 2, 2", "UP, 9, 5",
        "HOME, 7, 0", "END, 2, 9",
        "PAGE_DOWN, 1, 9", "PAGE_UP, 9, 1", "PAGE_UP, 6, 2",
        "DOWN, -1, 0", "END, -1, 9", "A, 3, 3",
    })
    void leadsFromTileToTile(KeyCode key, int from, int to) {
        assertThat(GridMoves.move(key, from, 10, 4, 2)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"LEFT, true", "PAGE_DOWN, true", "ENTER, false", "TAB, false"})
    void leavesOtherKeysAlone(KeyCode key, boolean moves) {
        assertThat(GridMoves.moves(key)).isEqualTo(moves);
    }
}
