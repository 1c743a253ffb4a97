package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;

/** An episode to come or to watch; as a query fills it. */
record NextRow(Long show, Long id, int season, Integer number, String name, LocalDate airDate, Instant airStamp, Integer runtimeMinutes) {
    /** The part of the query that fills it; one of the following two, and conditions, follow. */
    static final String SELECT = """
            select new app.showshelf.library.NextRow(s.showId, e.id, s.number, e.number, e.name, e.airDate, e.airStamp, e.runtimeMinutes)\s""";
    /** For conditions on the show. The database reads in this order: the other way round it would read all episodes first. */
    static final String FROM_SEASONS = "from Season s join Episode e on e.season = s left join EpisodeMark m on m.episodeId = e.id ";
    /** For conditions on the date. */
    static final String FROM_EPISODES = "from Episode e join e.season s left join EpisodeMark m on m.episodeId = e.id ";

    NextEpisode episode() {
        return new NextEpisode(id, season, number, name, airDate, airStamp, runtimeMinutes);
    }
}
