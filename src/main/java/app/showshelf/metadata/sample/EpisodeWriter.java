package app.showshelf.metadata.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import app.showshelf.library.EpisodeFacts;
import app.showshelf.library.EpisodeType;

/** What the catalogue says of one show's episodes on a day. */
final class EpisodeWriter {
    private static final int OVERVIEW_DAYS = 7;
    private static final int RUNTIME_SPREAD = 7;
    private final SampleShow show;
    private final LocalDate today;
    private final Timetable timetable;
    private final EpisodeTexts texts;
    private final ZoneId zone;

    EpisodeWriter(Catalogue catalogue, SampleShow show, LocalDate today) {
        this.show = show;
        this.today = today;
        timetable = show.timetable();
        texts = catalogue.texts(show);
        zone = catalogue.zone(show);
    }

    List<EpisodeFacts> episodes(SeasonSlot season) {
        return season.episodes().stream().map(slot -> episode(season, slot)).toList();
    }

    private EpisodeFacts episode(SeasonSlot season, EpisodeSlot slot) {
        String id = show.id() + "-" + season.number() + "-" + slot.number();
        boolean named = timetable.tellsName(slot, today);
        LocalDate date = season.dated() && timetable.tellsDate(slot, today) ? slot.date() : null;
        return new EpisodeFacts(id, slot.number(), slot.type(), named ? texts.name(slot.ordinal()) : null, named ? overview(slot) : null,
                date,
                stamp(date), runtime(slot), null);
    }

    private String overview(EpisodeSlot slot) {
        boolean known = !slot.date().isAfter(today.plusDays(OVERVIEW_DAYS));
        return known && !show.bare() ? texts.overview(slot.ordinal()) : null;
    }

    private Instant stamp(LocalDate date) {
        LocalTime time = show.airing().time();
        return date == null || time == null || zone == null ? null : date.atTime(time).atZone(zone).toInstant();
    }

    private Integer runtime(EpisodeSlot slot) {
        if (show.runtime() == null) {
            return null;
        }
        int usual = show.runtime() + Math.floorMod(slot.ordinal() * 5, RUNTIME_SPREAD) - RUNTIME_SPREAD / 2;
        return slot.type() == EpisodeType.REGULAR || slot.type() == EpisodeType.MID_SEASON_FINALE ? usual : usual * 3 / 2;
    }
}
