package app.showshelf.metadata.sample;

import java.util.List;

/**
 * A season of the timetable.
 *
 * @param number from 1, a year, or 0 for the specials
 * @param dated whether the catalogue tells dates
 * @param episodes in their order; not empty but for a season that is only announced
 */
record SeasonSlot(int number, boolean dated, List<EpisodeSlot> episodes) {}
