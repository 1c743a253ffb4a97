package app.showshelf.ui.upcoming;

import app.showshelf.ui.common.Pill;

/**
 * An episode as its row shows it.
 *
 * @param place "S3 E6, Patina"
 * @param time "21:00"; empty when only the day is known
 * @param pill the word in its pill; empty for no pill
 * @param kind the kind of its pill
 * @param spoken all of it for who cannot see it
 */
record UpcomingLine(String place, String time, String pill, Pill.Kind kind, String spoken) {}
