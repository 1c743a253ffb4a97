package app.showshelf.ui.discover;

import app.showshelf.ui.live.Cells;

/** Where the cards of Discover stand: one or two beside each other. */
final class ResultPlaces {
    private static final double EDGE = 24;
    private static final double GAP = 16;
    private static final double CARD = 148;
    private static final double ABOVE = 2;
    private static final double BELOW = 12;

    private ResultPlaces() {}

    /** Places in a list of that width in px, with text of that size. */
    static Cells of(double width, int columns, double textScale) {
        double card = Math.max(0, Math.floor((width - 2 * EDGE - GAP * (columns - 1)) / columns));
        double height = Math.round(CARD * textScale);
        return new Cells(columns, ABOVE + height + BELOW, EDGE, ABOVE, card + GAP, card, height);
    }
}
