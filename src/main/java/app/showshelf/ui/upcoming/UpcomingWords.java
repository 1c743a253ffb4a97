package app.showshelf.ui.upcoming;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;

import app.showshelf.library.EpisodeType;
import app.showshelf.library.NextEpisode;
import app.showshelf.library.UpcomingEpisode;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Pill;
import app.showshelf.ui.common.Words;

/** The calendar in words. */
final class UpcomingWords {
    private final Words words;
    private final Texts texts;

    UpcomingWords(Words words) {
        this.words = words;
        this.texts = words.texts();
    }

    UpcomingLine of(UpcomingEpisode episode) {
        String place = place(episode);
        String pill = pill(episode);
        return new UpcomingLine(place, time(episode), pill, kind(episode), spoken(episode, place, pill));
    }

    private static Pill.Kind kind(UpcomingEpisode episode) {
        if (episode.movedFrom() != null) {
            return Pill.Kind.WARNING;
        }
        return episode.type() == EpisodeType.REGULAR ? Pill.Kind.NEW : Pill.Kind.PLAIN;
    }

    /** The day on which it airs for this user. */
    LocalDate day(UpcomingEpisode episode) {
        return words.dates().airDay(episode.episode());
    }

    /** "21:00"; empty when only the day is known. */
    String time(UpcomingEpisode episode) {
        Instant stamp = episode.episode().airStamp();
        return stamp == null ? "" : words.dates().time(stamp);
    }

    /** The title in another calendar: "Copper Saints S3 E6: Patina". */
    String title(UpcomingEpisode episode) {
        NextEpisode what = episode.episode();
        String number = words.counts().place(what.season(), what.number());
        return what.name() == null
                ? texts.get("upcoming.file.title", episode.show(), number)
                : texts.get("upcoming.file.titleNamed", episode.show(), number, what.name());
    }

    String heading(AgendaGroup group) {
        return texts.get("upcoming.group." + group.name());
    }

    /** "26". */
    String dayOfMonth(LocalDate day) {
        return String.valueOf(day.getDayOfMonth());
    }

    /** "Thu"; beyond this month "Thu, Dec". */
    String weekday(LocalDate day, LocalDate today) {
        boolean thisMonth = YearMonth.from(day).equals(YearMonth.from(today));
        return format(thisMonth ? "upcoming.pattern.weekday" : "upcoming.pattern.weekdayMonth", day);
    }

    /** "Thursday 19 November". */
    String wholeDay(LocalDate day) {
        return format("upcoming.pattern.day", day);
    }

    /** "November 2026". */
    String month(YearMonth month) {
        return format("dates.pattern.monthYear", month);
    }

    /** The names over the columns of a month. */
    List<String> weekdays(Weeks weeks) {
        return weeks.days().stream().map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale())).toList();
    }

    /** A day of the month: "Thursday 19 November, 2 episodes: Copper Saints, Glass Orchard". */
    String spokenDay(LocalDate day, List<UpcomingEpisode> episodes) {
        String names = texts.listed(episodes.stream().map(UpcomingEpisode::show).distinct().toList());
        return episodes.isEmpty()
                ? texts.get("upcoming.day.spokenEmpty", wholeDay(day))
                : texts.get("upcoming.day.spoken", wholeDay(day), words.counts().episodes(episodes.size()), names);
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    private String place(UpcomingEpisode episode) {
        NextEpisode what = episode.episode();
        String number = words.counts().place(what.season(), what.number());
        return what.name() == null ? number : texts.get("upcoming.place", number, what.name());
    }

    private String pill(UpcomingEpisode episode) {
        if (episode.movedFrom() != null) {
            return texts.get("upcoming.pill.moved", words.dates().inYear(episode.movedFrom()));
        }
        if (episode.type() == EpisodeType.FINALE || episode.type() == EpisodeType.MID_SEASON_FINALE) {
            return texts.get("upcoming.pill." + episode.type().name());
        }
        NextEpisode what = episode.episode();
        if (what.season() == 0 || what.number() == null || what.number() != 1) {
            return "";
        }
        return texts.get(what.season() == 1 ? "upcoming.pill.show" : "upcoming.pill.season");
    }

    private String spoken(UpcomingEpisode episode, String place, String pill) {
        String when = (wholeDay(day(episode)) + " " + time(episode)).strip();
        return texts.get("upcoming.spoken", episode.show(), place, when, pill).strip();
    }

    private String format(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(texts.get(pattern), texts.locale()).format(value);
    }
}
