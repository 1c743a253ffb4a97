package app.showshelf.settings;

/**
 * How the window was when it was closed, in px of the screens. Where nothing has been kept yet, width and height are 0.
 *
 * @param x of its left edge, maximised or not as it would be without
 * @param y of its upper edge
 * @param width with its frame
 * @param height with its frame
 * @param maximised whether it filled the screen
 * @param place the screen that it showed, by its name; empty where none is known
 */
public record WindowState(double x, double y, double width, double height, boolean maximised, String place) {
    /** Nothing has been kept yet. */
    public static final WindowState UNKNOWN = new WindowState(0, 0, 0, 0, false, "");

    /** Takes numbers that are none for nothing. */
    public WindowState {
        boolean known = Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(width) && Double.isFinite(height) && width > 0
                && height > 0;
        x = known ? x : 0;
        y = known ? y : 0;
        width = known ? width : 0;
        height = known ? height : 0;
        place = place == null ? "" : place;
    }

    /** Whether it says where the window was. */
    public boolean isKnown() {
        return width > 0;
    }
}
