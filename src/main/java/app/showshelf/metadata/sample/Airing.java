package app.showshelf.metadata.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * When a show airs, as the catalogue's file says it. Everything hangs on {@code first}, never on today, so that an
 * episode has the same date whenever one asks.
 *
 * @param first day of the first episode; its weekday is the show's
 * @param seasons how many there are; null for a show without an end
 * @param episodes of each season; the last number counts for all further seasons
 * @param step how episodes follow each other
 * @param everyWeeks weeks from one season's start to the next one's; 0 for one season a year
 * @param byYear whether each calendar year is a season, with the year as its number
 * @param time of the day, in the network's zone; null for none
 * @param announcedDays how long before its start a season is listed, at first with one episode
 * @param listedDays how far ahead episodes are listed; 0 for the whole season
 * @param namedDays how far ahead episodes have names
 * @param gaps numbers that no episode has
 * @param breakWeeks pause in the middle of a long season
 * @param undatedSeasons seasons of which nobody wrote down the dates
 * @param lateDates how many episodes at a season's end get their date only shortly before
 */
record Airing(LocalDate first, Integer seasons, List<Integer> episodes, Step step, int everyWeeks, boolean byYear, LocalTime time,
        Integer announcedDays, int listedDays, Integer namedDays, List<Integer> gaps, int breakWeeks, List<Integer> undatedSeasons,
        int lateDates) {

    Airing {
        Objects.requireNonNull(first, "first");
        episodes = episodes == null ? List.of() : List.copyOf(episodes);
        step = Objects.requireNonNullElse(step, Step.WEEKLY);
        announcedDays = Objects.requireNonNullElse(announcedDays, 42);
        namedDays = Objects.requireNonNullElse(namedDays, 21);
        gaps = gaps == null ? List.of() : List.copyOf(gaps);
        undatedSeasons = undatedSeasons == null ? List.of() : List.copyOf(undatedSeasons);
        if (episodes.isEmpty() != byYear) {
            throw new IllegalArgumentException("Either numbers of episodes or seasons by year: " + first);
        }
    }

    /** Episodes of the season with that index, which counts from 0. */
    int episodesOf(int index) {
        return episodes.get(Math.min(index, episodes.size() - 1));
    }
}
