package app.showshelf.ui.statistics;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

import app.showshelf.library.Backlog;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Words;

/** Numbers in words. */
final class StatisticsWords {
    private static final int HOUR = 60;
    private static final int MONTHS_OF_ONE_YEAR = 12;

    private final Words words;
    private final Texts texts;

    StatisticsWords(Words words) {
        this.words = words;
        this.texts = words.texts();
    }

    /** "102 more than in the year before"; of all time "Since 12 Mar 2024". */
    String compared(Summary summary) {
        if (summary.before() == null) {
            return texts.get("statistics.since", format("dates.pattern.far", summary.from()));
        }
        int more = summary.all().episodes() - summary.before().episodes();
        if (more == 0) {
            return texts.get("statistics.same");
        }
        return texts.get(more > 0 ? "statistics.more" : "statistics.fewer", Math.abs(more));
    }

    /** "492 h". */
    String hours(Watched watched) {
        return texts.get("statistics.hours", watched.hours());
    }

    /** "About 1 h 20 min a day". */
    String perDay(Summary summary) {
        long minutes = Math.round((double) summary.all().minutes() / summary.days());
        return minutes < HOUR
                ? texts.get("statistics.perDay.minutes", minutes)
                : texts.get("statistics.perDay", minutes / HOUR, minutes % HOUR);
    }

    /** "23 days". */
    String run(Streak streak) {
        return texts.get("statistics.days", streak.days());
    }

    /** "From 2 Jan to 24 Jan". */
    String runDays(Streak streak) {
        if (streak.days() < 2) {
            return streak.from() == null ? texts.get("statistics.run.none") : format("dates.pattern.far", streak.from());
        }
        return texts.get("statistics.run.days", format("statistics.pattern.day", streak.from()), format("dates.pattern.far", streak.to()));
    }

    /** "146 h". */
    String backlog(Backlog backlog) {
        return texts.get("statistics.hours", Math.round(backlog.minutes() / (double) HOUR));
    }

    /** "194 aired episodes of 23 shows". */
    String backlogOf(Summary summary) {
        return texts.get("statistics.backlog.of", summary.backlog().episodes(), words.counts().shows(summary.backlogShows()));
    }

    /** "12 runtimes are not known and estimated by their show's median."; empty when all are known. */
    String estimates(Summary summary) {
        int estimated = summary.all().estimated() + summary.backlog().estimated();
        int unknown = summary.all().unknown() + summary.backlog().unknown();
        String first = estimated == 0 ? "" : texts.get("statistics.estimated", estimated);
        String second = unknown == 0 ? "" : texts.get("statistics.unknown", unknown);
        return (first + " " + second).strip();
    }

    /** Below its bar: "Oct"; among more than twelve "Oct 25"; "2025" for a year. */
    String below(Summary.Bar bar, int bars) {
        if (bar.year()) {
            return String.valueOf(bar.month().getYear());
        }
        return format(bars > MONTHS_OF_ONE_YEAR ? "statistics.pattern.monthYear" : "statistics.pattern.month", bar.month());
    }

    /** In the table: "October 2026"; "2025" for a year. */
    String name(Summary.Bar bar) {
        return bar.year() ? String.valueOf(bar.month().getYear()) : format("dates.pattern.monthYear", bar.month());
    }

    /** The title over the bars. */
    String chart(Summary summary) {
        return texts.get(years(summary) ? "statistics.byYear" : "statistics.byMonth");
    }

    /** The title over the table. */
    String table(Summary summary) {
        return texts.get(years(summary) ? "statistics.table.year" : "statistics.table.month");
    }

    /** "96 episodes". */
    String episodes(int count) {
        return words.counts().episodes(count);
    }

    String number(long count) {
        return texts.get("statistics.number", count);
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    private static boolean years(Summary summary) {
        return summary.bars().getFirst().year();
    }

    private String format(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(texts.get(pattern), texts.locale()).format(value);
    }
}
