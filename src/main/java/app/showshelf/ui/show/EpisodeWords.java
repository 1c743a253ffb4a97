package app.showshelf.ui.show;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.EpisodeType;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Pill;
import app.showshelf.ui.common.Words;

/** Episodes in words. */
final class EpisodeWords {
    /** So long an unwatched episode is called new. */
    private static final int DAYS_NEW = 14;
    private static final int DAYS_COUNTED = 30;

    private final Words words;
    private final Texts texts;

    EpisodeWords(Words words) {
        this.words = words;
        this.texts = words.texts();
    }

    EpisodeLine of(EpisodeRow row, Instant now) {
        boolean aired = aired(row, now);
        LocalDate day = day(row);
        Pill.Kind pill = pill(row, aired, now);
        String pillText = pill == null ? "" : pillText(row, pill, now);
        String number = row.number() == null ? "" : String.valueOf(row.number());
        String date = day == null ? texts.get("dates.none") : date(row, day, now);
        String spoken = texts.get(
                row.watched() ? "show.episode.spokenWatched" : aired ? "show.episode.spoken" : "show.episode.spokenToCome",
                number, name(row), date);
        return new EpisodeLine(number, name(row), row.name() != null, aired, row.watched(), pill, pillText, date, runtime(row), spoken,
                texts.get("show.episode.more", name(row)));
    }

    /** All of an episode; what is not {@code open} says only that it is there. */
    EpisodeDetail detail(EpisodeRow row, int season, boolean open, Instant now) {
        boolean hidden = !open && (row.overview() != null || row.stillPath() != null);
        String none = texts.get("show.episode.summary.none");
        String summary = row.overview() == null ? none : row.overview();
        String moved = row.movedFrom() == null ? "" : texts.get("show.episode.movedFrom", words.dates().day(row.movedFrom(), now));
        String facts = Stream.of(words.counts().place(season, row.number()), words.dates().airing(row.airStamp(), row.airDate(), now),
                moved, runtime(row)).filter(part -> !part.isEmpty()).collect(Collectors.joining("  \u00b7  "));
        int number = row.number() == null ? 0 : row.number();
        return new EpisodeDetail(name(row), facts, hidden ? texts.get("show.episode.summary.hidden") : summary, hidden,
                open ? row.stillPath() : null, number);
    }

    boolean aired(EpisodeRow row, Instant now) {
        if (row.airStamp() != null) {
            return !row.airStamp().isAfter(now);
        }
        return row.airDate() != null && !row.airDate().isAfter(words.dates().today(now));
    }

    private String name(EpisodeRow row) {
        if (row.name() != null) {
            return row.name();
        }
        return row.number() == null ? texts.get("counts.special") : texts.get("show.episode.unnamed", String.valueOf(row.number()));
    }

    private String runtime(EpisodeRow row) {
        return row.runtimeMinutes() == null ? "" : texts.get("show.episode.runtime", row.runtimeMinutes());
    }

    private LocalDate day(EpisodeRow row) {
        return words.dates().airDay(row.airStamp(), row.airDate());
    }

    private String date(EpisodeRow row, LocalDate day, Instant now) {
        LocalDate today = words.dates().today(now);
        if (day.equals(today)) {
            return row.airStamp() == null
                    ? texts.get("dates.today")
                    : texts.get("show.episode.todayAt", words.dates().time(row.airStamp()));
        }
        boolean near = day.isAfter(today.minusMonths(10)) && day.isBefore(today.plusMonths(10));
        return near ? words.dates().inYear(day) : words.dates().full(day);
    }

    private Pill.Kind pill(EpisodeRow row, boolean aired, Instant now) {
        LocalDate day = day(row);
        LocalDate today = words.dates().today(now);
        if (day == null) {
            return Pill.Kind.DASHED;
        }
        if (aired) {
            return !row.watched() && day.isAfter(today.minusDays(DAYS_NEW)) ? Pill.Kind.NEW : null;
        }
        if (day.equals(today)) {
            return Pill.Kind.TODAY;
        }
        if (row.movedFrom() != null) {
            return Pill.Kind.WARNING;
        }
        return finale(row) || !day.isAfter(today.plusDays(DAYS_COUNTED)) ? Pill.Kind.PLAIN : null;
    }

    private String pillText(EpisodeRow row, Pill.Kind pill, Instant now) {
        return switch (pill) {
            case DASHED -> texts.get("show.pill.unannounced");
            case NEW -> texts.get("show.pill.new");
            case WARNING -> texts.get("show.pill.moved");
            case TODAY -> texts.get("dates.today");
            default -> finale(row) ? texts.get("show.pill." + row.type().name()) : words.dates().countdown(day(row), now);
        };
    }

    private static boolean finale(EpisodeRow row) {
        return row.type() == EpisodeType.FINALE || row.type() == EpisodeType.MID_SEASON_FINALE;
    }
}
