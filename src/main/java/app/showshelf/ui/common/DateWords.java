package app.showshelf.ui.common;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import app.showshelf.library.NextEpisode;
import app.showshelf.text.Texts;

/** Dates and times in words, as the user's zone and language have them. */
public final class DateWords {
    private static final int DAYS_COUNTED = 30;

    private final Texts texts;
    private final DateFormats formats;
    private final ZoneId zone;

    /** Words in the language of these texts, days as that zone has them. */
    public DateWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.formats = new DateFormats(texts);
        this.zone = zone;
    }

    /** The day in that zone. */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** The day on which an episode airs for this user; null when unknown. */
    public LocalDate airDay(NextEpisode episode) {
        return airDay(episode.airStamp(), episode.airDate());
    }

    /** The same from the two facts, each of which may be null; the moment says more than the foreign date. */
    public LocalDate airDay(Instant airStamp, LocalDate airDate) {
        return airStamp == null ? airDate : LocalDate.ofInstant(airStamp, zone);
    }

    /** "Today 21:00", "Tomorrow", "Fri 27 Nov", "27 Nov 2028"; "No date yet" where both are null. */
    public String airing(Instant airStamp, LocalDate airDate, Instant now) {
        LocalDate day = airDay(airStamp, airDate);
        if (day == null) {
            return texts.get("dates.none");
        }
        if (airStamp != null && day.equals(today(now))) {
            return texts.get("dates.todayAt", time(airStamp));
        }
        return day(day, now);
    }

    /** "Today", "Tomorrow", "Yesterday", "Fri 27 Nov" within a year, else "27 Nov 2028". */
    public String day(LocalDate day, Instant now) {
        long ahead = ChronoUnit.DAYS.between(today(now), day);
        if (ahead == 0) {
            return texts.get("dates.today");
        }
        if (ahead == 1) {
            return texts.get("dates.tomorrow");
        }
        if (ahead == -1) {
            return texts.get("dates.yesterday");
        }
        boolean near = day.isAfter(today(now).minusYears(1)) && day.isBefore(today(now).plusYears(1));
        return (near ? formats.near() : formats.far()).format(day);
    }

    /** "In 3 days" up to 30 days, "Today", "Tomorrow"; after that, and in the past, the day. */
    public String countdown(LocalDate day, Instant now) {
        long ahead = ChronoUnit.DAYS.between(today(now), day);
        return ahead > 1 && ahead <= DAYS_COUNTED ? texts.get("dates.inDays", ahead) : day(day, now);
    }

    /** "Returns in March", with the year where it is a year or more ahead. */
    public String returns(LocalDate day, Instant now) {
        boolean near = day.isBefore(today(now).plusYears(1));
        return texts.get("dates.returns", (near ? formats.month() : formats.monthYear()).format(day));
    }

    /** "14:20". */
    public String time(Instant at) {
        return formats.time().format(at.atZone(zone));
    }

    /** "at 14:20", "tomorrow at 14:20", "yesterday at 14:20", "on Fri 27 Nov": to stand within a sentence. */
    public String moment(Instant at, Instant now) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        long ahead = ChronoUnit.DAYS.between(today(now), day);
        if (ahead == 0) {
            return texts.get("dates.moment.today", time(at));
        }
        if (ahead == 1) {
            return texts.get("dates.moment.tomorrow", time(at));
        }
        if (ahead == -1) {
            return texts.get("dates.moment.yesterday", time(at));
        }
        return texts.get("dates.moment.later", day(day, now));
    }

    /** "Next look at 14:20", "Next look tomorrow at 14:20"; what is due already: "Next look now". */
    public String nextLook(Instant at, Instant now) {
        return at.isAfter(now) ? texts.get("dates.nextLook", moment(at, now)) : texts.get("dates.nextLook.now");
    }

    /** "Next try in 40 s", "Next try in 12 min", "Next try tomorrow at 14:20"; what is due already: "Next try now". */
    public String nextTry(Instant at, Instant now) {
        long seconds = Duration.between(now, at).toSeconds();
        if (seconds <= 0) {
            return texts.get("dates.nextTry.now");
        }
        if (seconds < 60) {
            return texts.get("dates.nextTry.seconds", seconds);
        }
        long minutes = (seconds + 59) / 60;
        return minutes < 60 ? texts.get("dates.nextTry.minutes", minutes) : texts.get("dates.nextTry.at", moment(at, now));
    }

    /** "27 Nov", for where the year is plain. */
    public String inYear(LocalDate day) {
        return formats.inYear().format(day);
    }

    /** "27 Nov 2028". */
    public String full(LocalDate day) {
        return formats.far().format(day);
    }
}
