package app.showshelf.ui.quick;

import java.util.BitSet;

import app.showshelf.library.ShowName;

/**
 * A line of the quick opener.
 *
 * @param name in words
 * @param letters of the name that match
 * @param detail below the name; empty for commands
 * @param show null for commands
 * @param command null for shows
 */
record QuickRow(String name, BitSet letters, String detail, ShowName show, QuickCommand command) {
    boolean isShow() {
        return show != null;
    }

    QuickRow with(String other) {
        return new QuickRow(name, letters, other, show, command);
    }

    String spoken() {
        return detail.isEmpty() ? name : name + ", " + detail;
    }
}
