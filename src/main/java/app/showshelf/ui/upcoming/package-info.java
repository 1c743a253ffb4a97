/** Upcoming: what airs on which day, as an agenda, as a month, and as a file for other calendars. */
package app.showshelf.ui.upcoming;
