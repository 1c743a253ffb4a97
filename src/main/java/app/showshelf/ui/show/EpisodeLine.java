package app.showshelf.ui.show;

import app.showshelf.ui.common.Pill;

/**
 * An episode as its row shows it.
 *
 * @param number "11"; empty for a special without one
 * @param name never empty
 * @param named whether that is its real name
 * @param aired whether it can be marked
 * @param watched whether it is marked
 * @param pill the kind of its pill; null for no pill
 * @param pillText the word in it
 * @param date when it airs or aired
 * @param runtime "50 min"; empty when unknown
 * @param spoken all of it for who cannot see it
 * @param more names the button that opens the rest
 */
record EpisodeLine(String number, String name, boolean named, boolean aired, boolean watched, Pill.Kind pill, String pillText, String date,
        String runtime, String spoken, String more) {}
