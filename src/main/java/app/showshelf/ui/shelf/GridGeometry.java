package app.showshelf.ui.shelf;

/**
 * Where tiles stand, in pixels at 100 %.
 *
 * @param columns tiles in a row, at least 1
 * @param tile width of a tile
 * @param gap between two tiles of a row
 */
record GridGeometry(int columns, double tile, double gap) {
    /** The narrowest tile of medium size. */
    static final double MEDIUM = 132;
    private static final double LEAST_GAP = 16;
    /** Shelf line, name, state line and the spaces between and below them. */
    private static final double BELOW_POSTER = 73;

    /** As many tiles as fit; what is left over goes into the tiles, then into the gaps. */
    static GridGeometry of(double width, double leastTile) {
        int columns = Math.max(1, (int) Math.floor((width + LEAST_GAP) / (leastTile + LEAST_GAP)));
        double tile = Math.max(1, Math.floor((width - LEAST_GAP * (columns - 1)) / columns));
        double gap = columns == 1 ? 0 : (width - columns * tile) / (columns - 1);
        return new GridGeometry(columns, tile, gap);
    }

    double poster() {
        return Math.floor(tile * 1.5);
    }

    double row() {
        return poster() + BELOW_POSTER;
    }

    double x(int column) {
        return Math.round(column * (tile + gap));
    }

    int rows(int tiles) {
        return (tiles + columns - 1) / columns;
    }
}
