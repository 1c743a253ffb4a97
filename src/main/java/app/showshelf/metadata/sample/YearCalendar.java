package app.showshelf.metadata.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import app.showshelf.library.EpisodeType;

/** Lays out a show whose seasons are the calendar years: one season never ends, the next begins on New Year's Day. */
final class YearCalendar {
    private final Airing airing;

    YearCalendar(Airing airing) {
        this.airing = airing;
    }

    /** The season of that year, in full. */
    SeasonSlot season(int year) {
        LocalDate start = start(year);
        List<EpisodeSlot> episodes = new ArrayList<>();
        LocalDate date = airing.step().date(start, 0);
        while (date.getYear() == year) {
            int ordinal = (int) ChronoUnit.DAYS.between(airing.first(), date);
            episodes.add(new EpisodeSlot(episodes.size() + 1, ordinal, date, false, EpisodeType.REGULAR));
            date = airing.step().date(start, episodes.size());
        }
        return new SeasonSlot(year, true, episodes);
    }

    /** The day from which the year's episodes count. */
    LocalDate start(int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return newYear.isBefore(airing.first()) ? airing.first() : newYear;
    }
}
