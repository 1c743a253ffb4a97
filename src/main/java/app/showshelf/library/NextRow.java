package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;

/** An episode to come or to watch; as a query fills it. */
record NextRow(Long show, Long id, int season, Integer number, String name, LocalDate airDate, Instant airStamp, Integer runtimeMinutes) {
    /** The part of the query that fills it; conditions follow. */
    static final String SELECT = """
            new app.showshelf.library.NextRow(s.showId, e.id, s.number, e.number, e.name, e.airDate, e.airStamp, e.runtimeMinutes)
            from Episode e join e.season s left join EpisodeMark m on m.episodeId = e.id\s""";

    NextEpisode episode() {
        return new NextEpisode(id, season, number, name, airDate, airStamp, runtimeMinutes);
    }
}
