package app.showshelf.ui.poster;

import java.util.List;

/**
 * A name broken into lines.
 *
 * @param lines none for a blank name
 * @param size the font's size in the poster's units
 */
record Title(List<String> lines, double size) {
    static final double LINE_HEIGHT = 1.06;

    double height() {
        return lines.size() * lineHeight();
    }

    double lineHeight() {
        return size * LINE_HEIGHT;
    }
}
