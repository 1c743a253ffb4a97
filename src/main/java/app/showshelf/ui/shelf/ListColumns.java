package app.showshelf.ui.shelf;

/**
 * Where the columns of the list stand, in px from its left edge. A column that has no room is at -1.
 *
 * @param poster the small poster
 * @param name the name
 * @param nameEnd the right end of the name
 * @param network the network
 * @param years the years
 * @param watched the shelf line, with its words after it
 * @param toWatchEnd the right end of the number to watch
 * @param next what comes next
 * @param eye the sign of watching
 */
record ListColumns(double poster, double name, double nameEnd, double network, double years, double watched, double toWatchEnd, double next,
        double eye) {
    static final double POSTER_WIDTH = 24;
    static final double LINE = 84;
    private static final double ALL_FROM = 900;
    private static final double WATCHED_FROM = 740;
    private static final double BETWEEN = 16;

    /** The columns that a list of that width has room for, when text is so many times its usual size. */
    static ListColumns of(double width, double edge, double scale) {
        double eye = width - edge - 20;
        double next = eye - 188 * scale;
        double toWatchEnd = next - 24;
        boolean roomy = width / scale >= WATCHED_FROM;
        boolean wide = width / scale >= ALL_FROM;
        double watched = roomy ? toWatchEnd - LINE - 148 * scale : -1;
        double years = wide ? watched - 112 * scale : -1;
        double network = wide ? years - 112 * scale : -1;
        double nameEnd = (wide ? network : roomy ? watched : toWatchEnd - 72 * scale) - BETWEEN;
        return new ListColumns(edge, edge + POSTER_WIDTH + 28, nameEnd, network, years, watched, toWatchEnd, next, eye);
    }
}
