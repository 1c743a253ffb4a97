package app.showshelf.metadata.sample;

import java.time.LocalDate;

import app.showshelf.library.EpisodeType;

/**
 * A place in the timetable, the same on every day one asks.
 *
 * @param number within its season
 * @param ordinal within the show, from 0; gives the episode its name
 * @param date never null, even where the catalogue does not tell it
 * @param late whether its date is told only shortly before
 * @param type where in the season it stands
 */
record EpisodeSlot(int number, int ordinal, LocalDate date, boolean late, EpisodeType type) {}
