package app.showshelf.ui.upcoming;

import java.time.LocalDate;

import app.showshelf.library.UpcomingEpisode;

/**
 * An episode of the agenda and where it stands among the others.
 *
 * @param episode what airs
 * @param day on which day, for this user
 * @param heading the group that begins here; null where none does
 * @param firstOfDay whether the day's card begins here
 * @param lastOfDay whether it ends here
 */
record AgendaRow(UpcomingEpisode episode, LocalDate day, AgendaGroup heading, boolean firstOfDay, boolean lastOfDay) {}
