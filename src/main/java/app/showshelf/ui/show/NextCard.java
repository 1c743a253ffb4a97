package app.showshelf.ui.show;

import app.showshelf.ui.common.Pill;

/**
 * The card of the next episode.
 *
 * @param title its name, or that there is none
 * @param detail "S4 E7, 21:00, 50 min"; empty when nothing is known
 * @param pill the kind of its pill; null for no pill
 * @param pillText "Today", "In 3 days"
 * @param look when the show is looked at next
 * @param source "Facts from TVmaze"
 */
record NextCard(String title, String detail, Pill.Kind pill, String pillText, String look, String source) {
    /** The card in one line, for a narrow window. */
    String line() {
        return detail.isEmpty() ? title : title + " \u00b7 " + detail + (pill == null ? "" : " \u00b7 " + pillText);
    }
}
