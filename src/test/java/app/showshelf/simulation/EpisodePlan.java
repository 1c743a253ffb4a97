package app.showshelf.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;

/** What becomes of one episode at the provider: when it is listed, gets its date, title and summary, and is put off. */
final class EpisodePlan {
    private final int season;
    private final int number;
    private final String id;
    /** The days that are planned for it, by the moment from which each holds. */
    private final TreeMap<Instant, LocalDate> days = new TreeMap<>();
    private Instant listed = Instant.MIN;
    private Instant dated = Instant.MIN;
    private boolean finale;
    private final TreeMap<Instant, String> titles = new TreeMap<>();
    private final TreeMap<Instant, String> summaries = new TreeMap<>();

    EpisodePlan(String show, int season, int number, LocalDate day) {
        this.season = season;
        this.number = number;
        this.id = show + "-" + season + "-" + number;
        days.put(Instant.MIN, day);
    }

    LocalDate day() {
        return days.lastEntry().getValue();
    }

    /** Known to the provider from then on, its day from the second moment on. */
    void listed(Instant at, Instant datedAt) {
        listed = at;
        dated = Chance.later(at, datedAt);
    }

    /** The provider says that it is the season's last. */
    void finale() {
        finale = true;
    }

    void title(Instant at, String text) {
        titles.put(at, text);
    }

    void summary(Instant at, String text) {
        summaries.put(at, text);
    }

    void putOff(Instant at, int byDays) {
        days.put(at, day().plusDays(byDays));
    }

    List<Change> changes() {
        List<Change> all = new ArrayList<>();
        all.add(new Change(listed, Change.Kind.LISTED, season, id, listing(),
                dated.equals(listed) && Change.isNear(listed, dayAt(listed))));
        if (dated.isAfter(listed)) {
            all.add(change(dated, Change.Kind.DATED, dayAt(dated), Change.isNear(dated, dayAt(dated))));
        }
        days.tailMap(dated, false).forEach((at, day) -> all.add(change(at, Change.Kind.MOVED, day,
                Change.isNear(at, day) || Change.isNear(at, days.lowerEntry(at).getValue()))));
        texts(all, titles, Change.Kind.RENAMED);
        texts(all, summaries, Change.Kind.SUMMARY);
        return all;
    }

    private void texts(List<Change> all, TreeMap<Instant, String> texts, Change.Kind kind) {
        texts.tailMap(listed, false).forEach((at, text) -> all
                .add(change(at, kind, text, !at.isBefore(dated) && Change.isNear(at, dayAt(at)))));
    }

    private Change change(Instant at, Change.Kind kind, Object value, boolean near) {
        return new Change(at, kind, season, id, value, near);
    }

    private EpisodeFacts listing() {
        String title = value(titles.floorEntry(listed));
        return new EpisodeFacts(id, number, type(),
                title == null ? "Episode " + number : title, value(summaries.floorEntry(listed)),
                dated.equals(listed) ? dayAt(listed) : null, null, 45, null);
    }

    private EpisodeType type() {
        if (season == 0) {
            return EpisodeType.SPECIAL;
        }
        return finale ? EpisodeType.FINALE : EpisodeType.REGULAR;
    }

    private LocalDate dayAt(Instant at) {
        return days.floorEntry(at).getValue();
    }

    private static String value(Map.Entry<Instant, String> entry) {
        return entry == null ? null : entry.getValue();
    }
}
