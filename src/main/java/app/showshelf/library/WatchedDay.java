package app.showshelf.library;

import java.time.LocalDate;

/**
 * What the user has watched of one show on one day.
 *
 * @param day in the user's zone
 * @param show the show's row
 * @param episodes how many
 * @param minutes of those with a runtime
 * @param without how many have no runtime
 */
public record WatchedDay(LocalDate day, long show, int episodes, long minutes, int without) {}
