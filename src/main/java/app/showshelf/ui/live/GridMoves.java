package app.showshelf.ui.live;

import javafx.scene.input.KeyCode;

/** Where the arrow keys lead on a grid. */
public final class GridMoves {
    private GridMoves() {}

    /** Whether the key moves at all. */
    public static boolean moves(KeyCode key) {
        return switch (key) {
            case LEFT, RIGHT, UP, DOWN, HOME, END, PAGE_UP, PAGE_DOWN -> true;
            default -> false;
        };
    }

    /**
     * The place that a key leads to; the place itself where there is no way further.
     *
     * @param from the place now; -1 while there is none, any key then leads to the first
     * @param count how many tiles there are, at least 1
     * @param page rows that are seen at once
     */
    public static int move(KeyCode key, int from, int count, int columns, int page) {
        if (from < 0) {
            return key == KeyCode.END ? count - 1 : 0;
        }
        return switch (key) {
            case LEFT -> Math.max(0, from - 1);
            case RIGHT -> Math.min(count - 1, from + 1);
            case UP -> up(from, columns, 1);
            case DOWN -> down(from, count, columns, 1);
            case PAGE_UP -> up(from, columns, page);
            case PAGE_DOWN -> down(from, count, columns, page);
            case HOME -> 0;
            case END -> count - 1;
            default -> from;
        };
    }

    /** Keeps the column; the first row stops. */
    private static int up(int from, int columns, int rows) {
        int column = from % columns;
        return Math.max(column, from - rows * columns);
    }

    /** Keeps the column, but a last row that is too short for it offers its last tile. */
    private static int down(int from, int count, int columns, int rows) {
        int lastRow = (count - 1) / columns;
        int row = Math.min(lastRow, from / columns + rows);
        return row == from / columns ? from : Math.min(count - 1, row * columns + from % columns);
    }
}
