package app.showshelf.ui.poster;

import java.awt.Color;

/** Where a poster carries its title and on what, in the poster's units (300 x 450). */
enum TitlePlace {
    /** Left, at the foot, on near ground. */
    FOOT(150, 4),
    /** In the middle, at the foot. */
    CENTRE(112, 4),
    /** Left, at the top, in the sky. */
    TOP(108, 3),
    /** Left, at the top, on the wall of a room, which is dark in every palette. */
    WALL(108, 3);

    /** The room of the lines, from the top of the first to the foot of the last. */
    final double room;
    final int mostLines;

    TitlePlace(double room, int mostLines) {
        this.room = room;
        this.mostLines = mostLines;
    }

    boolean isAtTop() {
        return this == TOP || this == WALL;
    }

    Color ink(Palette palette) {
        return this == TOP ? palette.inkOnSky : palette.inkOnNear;
    }

    /** The colour that veils the picture under the title. */
    Color veil(Palette palette) {
        return switch (this) {
            case TOP -> palette.skyTop;
            case WALL -> Rooms.wall(palette);
            case FOOT, CENTRE -> palette.near;
        };
    }
}
