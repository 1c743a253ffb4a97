package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.Locale;

/**
 * A week as the user has it.
 *
 * @param first its first day
 * @param zone which day a moment belongs to
 */
public record Week(LocalDate first, ZoneId zone) {
    /** The week that it is now; which day it begins with is the locale's. */
    public static Week at(Instant now, ZoneId zone, Locale locale) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return new Week(today.with(WeekFields.of(locale).dayOfWeek(), 1), zone);
    }

    /** Whether the day is in it; null is not. */
    public boolean has(LocalDate day) {
        return day != null && !day.isBefore(first) && day.isBefore(first.plusWeeks(1));
    }

    /** Whether the episode airs in it: by its moment, else by its day. */
    public boolean has(NextEpisode episode) {
        return has(episode.airStamp() == null ? episode.airDate() : LocalDate.ofInstant(episode.airStamp(), zone));
    }
}
