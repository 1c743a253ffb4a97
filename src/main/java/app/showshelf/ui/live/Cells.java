package app.showshelf.ui.live;

/**
 * Where the items of a {@link RowList} stand, in px.
 *
 * @param columns items in a row, at least 1
 * @param row the height of a row
 * @param left before the first item of a row
 * @param top above an item, within its row
 * @param step from the left edge of an item to that of the next
 * @param width of an item
 * @param height of an item
 */
public record Cells(int columns, double row, double left, double top, double step, double width, double height) {
    /** Rows of one item over the whole width. */
    public static Cells list(double width, double height) {
        return new Cells(1, height, 0, 0, width, width, height);
    }

    int rows(int items) {
        return (items + columns - 1) / columns;
    }

    double x(int column) {
        return left + Math.round(column * step);
    }
}
