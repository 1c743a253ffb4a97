package app.showshelf.ui.upnext;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.showshelf.library.Backlog;
import app.showshelf.library.EpisodeRow;
import app.showshelf.library.UpNext;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Pill;
import app.showshelf.ui.common.Words;

/** What comes next, in words. */
final class UpNextWords {
    /** So long an unwatched episode is called new. */
    private static final int DAYS_NEW = 14;
    private static final int MONTHS_WITHOUT_YEAR = 10;

    private final Words words;
    private final Texts texts;

    UpNextWords(Words words) {
        this.words = words;
        this.texts = words.texts();
    }

    UpNextLine of(UpNext show, Instant now) {
        EpisodeRow episode = show.episode();
        String number = words.counts().place(show.season(), episode.number());
        String name = name(show);
        String aired = aired(show, now);
        String runtime = episode.runtimeMinutes() == null ? "" : texts.get("upnext.runtime", episode.runtimeMinutes());
        String pill = pill(show, now);
        String left = texts.get("upnext.left", show.left().episodes() - 1);
        return new UpNextLine(name, episode.name() != null, texts.get("upnext.place", show.show(), number), pill, kind(show), aired,
                runtime,
                joined(number, aired, runtime), season(show), left,
                show.seasonEpisodes() == 0 ? 0 : (double) show.seasonWatched() / show.seasonEpisodes(), texts.get("upnext.mark", number),
                texts.get("upnext.what", show.show(), number), texts.get("upnext.spoken", show.show(), number, name, aired, left, pill));
    }

    /** "9 shows, 41 episodes, 34 hours"; an estimate says that it is one. */
    String count(List<UpNext> shows) {
        Backlog all = shows.stream().map(UpNext::left).reduce(Backlog.NONE, Backlog::plus);
        String first = words.counts().shows(shows.size());
        String second = words.counts().episodes(all.episodes());
        boolean guessed = all.estimated() + all.unknown() > 0;
        return texts.get(guessed ? "upnext.countAbout" : "upnext.count", first, second, hours(all.minutes()));
    }

    /** The day on which an episode aired for this user; null when unknown. */
    LocalDate day(UpNext show) {
        return words.dates().airDay(show.episode().airStamp(), show.episode().airDate());
    }

    private String hours(long minutes) {
        return minutes < 60 ? texts.get("upnext.minutes", minutes) : texts.get("upnext.hours", Math.round(minutes / 60.0));
    }

    private String name(UpNext show) {
        EpisodeRow episode = show.episode();
        if (episode.name() != null) {
            return episode.name();
        }
        return episode.number() == null
                ? words.counts().seasonName(show.season())
                : texts.get("upnext.unnamed", String.valueOf(episode.number()));
    }

    private String season(UpNext show) {
        return texts.get("upnext.season", words.counts().seasonName(show.season()),
                words.counts().of(show.seasonWatched(), show.seasonEpisodes()));
    }

    private String aired(UpNext show, Instant now) {
        LocalDate day = day(show);
        LocalDate today = words.dates().today(now);
        if (day.equals(today)) {
            return texts.get("upnext.aired.today");
        }
        if (day.equals(today.minusDays(1))) {
            return texts.get("upnext.aired.yesterday");
        }
        boolean near = day.isAfter(today.minusMonths(MONTHS_WITHOUT_YEAR));
        return texts.get("upnext.aired", near ? words.dates().inYear(day) : words.dates().full(day));
    }

    /** The most telling word: a season to go on with, a show to begin, an episode that is new; empty for none. */
    private String pill(UpNext show, Instant now) {
        if (show.beginsSeason()) {
            return texts.get("upnext.pill.season", String.valueOf(show.season()));
        }
        if (!show.begun()) {
            return texts.get("upnext.pill.start");
        }
        return day(show).isAfter(words.dates().today(now).minusDays(DAYS_NEW)) ? texts.get("upnext.pill.new") : "";
    }

    private static Pill.Kind kind(UpNext show) {
        return show.begun() ? Pill.Kind.NEW : Pill.Kind.PLAIN;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }
}
