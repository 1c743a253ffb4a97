package app.showshelf.ui.upnext;

import app.showshelf.ui.common.Pill;

/**
 * An episode as its row shows it.
 *
 * @param name the episode's, never empty
 * @param named whether that is its real name
 * @param place "Glass Orchard, S1 E9"
 * @param pill the word in its pill; empty for no pill
 * @param kind the kind of its pill
 * @param aired "Aired 6 Nov"
 * @param runtime "58 min"; empty when unknown
 * @param facts what is known of it in one line: "S4 E6 · Aired today · 53 min"
 * @param season "Season 4, 5 of 11 watched"
 * @param left "4 more after this"
 * @param progress how much of the season is watched, 0 to 1
 * @param mark what the button does: "Mark S4 E6 watched"
 * @param what the episode's name in a report: "Glass Orchard S1 E9"
 * @param spoken all of it for who cannot see it
 */
record UpNextLine(String name, boolean named, String place, String pill, Pill.Kind kind, String aired, String runtime, String facts,
        String season, String left, double progress, String mark, String what, String spoken) {}
