package app.showshelf.ui.shelf;

import app.showshelf.settings.ShelfSettings.TileSize;
import app.showshelf.ui.live.Cells;

/**
 * Where posters stand, in px.
 *
 * @param columns tiles in a row, at least 1
 * @param tile width of a tile
 * @param gap between two tiles of a row
 * @param textScale how large text is, 1 for 100 %
 */
record GridGeometry(int columns, double tile, double gap, double textScale) {
    /** Above the tiles, for the ring and the lifted poster. */
    private static final double ABOVE = 8;
    private static final double LEAST_GAP = 16;
    /** The spaces above, between and below the shelf line, name and state line. */
    private static final double SPACES = 39;
    /** Name and state line at 100 %. */
    private static final double WORDS = 34;

    /** As many tiles as fit; what is left over goes into the tiles, then into the gaps. */
    static GridGeometry of(double width, TileSize size, double textScale) {
        double least = least(size);
        int columns = Math.max(1, (int) Math.floor((width + LEAST_GAP) / (least + LEAST_GAP)));
        double tile = Math.max(1, Math.floor((width - LEAST_GAP * (columns - 1)) / columns));
        double gap = columns == 1 ? 0 : (width - columns * tile) / (columns - 1);
        return new GridGeometry(columns, tile, gap, textScale);
    }

    private static double least(TileSize size) {
        return switch (size) {
            case SMALL -> 112;
            case MEDIUM -> 132;
            case LARGE -> 168;
        };
    }

    double poster() {
        return Math.floor(tile * 1.5);
    }

    double row() {
        return poster() + SPACES + Math.ceil(WORDS * textScale);
    }

    Cells cells(double edge) {
        return new Cells(columns, row(), edge, ABOVE, tile + gap, tile, row() - ABOVE);
    }
}
