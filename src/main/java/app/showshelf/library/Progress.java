package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hibernate.Session;

/** How far the user has come in all watched shows, found in one pass over their episodes, within one open session. */
final class Progress {
    private final Session session;
    private final Instant now;
    private final LocalDate today;

    Progress(Session session, Instant now, LocalDate today) {
        this.session = session;
        this.now = now;
        this.today = today;
    }

    /** Of the watched shows; {@code only} restricts them to these, null does not. */
    List<ShowProgress> shows(Collection<Long> only) {
        Map<Long, List<SeasonProgress>> seasons = seasons(only).stream().collect(Collectors.groupingBy(SeasonProgress::show));
        return seasons.entrySet().stream().map(show -> new ShowProgress(show.getKey(), show.getValue())).toList();
    }

    /** The median runtime in minutes of the episodes of each of these shows, without those that have none. */
    Map<Long, Integer> medians(Collection<Long> shows) {
        return Batches
                .of(shows, batch -> session.createSelectionQuery("""
                        select s.showId, percentile_cont(0.5) within group (order by e.runtimeMinutes)
                        from Episode e join e.season s where s.showId in (:shows) and e.runtimeMinutes > 0 group by s.showId""",
                        Object[].class)
                        .setParameter("shows", batch)
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> Math.toIntExact(Math.round(((Number) row[1]).doubleValue()))));
    }

    private List<SeasonProgress> seasons(Collection<Long> only) {
        String toWatch = Airing.AIRED + " and m.episodeId is null";
        OneOf some = only == null ? null : new OneOf("only", only);
        var query = session.createSelectionQuery("""
                select new app.showshelf.library.SeasonProgress(t.id, s.number, count(*), count(m), count(*) filter (where %1$s),
                       min(%2$s) filter (where %1$s), sum(cast(e.runtimeMinutes as Long)) filter (where %1$s),
                       count(*) filter (where %1$s and e.runtimeMinutes is null), max(m.watchedAt))
                from TVShow t join Season s on s.showId = t.id join Episode e on e.season = s left join EpisodeMark m on m.episodeId = e.id
                where t.watching and t.removedAt is null and e.removedAt is null and s.number > 0 and e.type <> EpisodeType.SPECIAL%3$s
                group by t.id, s.number""".formatted(toWatch, ShowProgress.KEY, some == null ? "" : " and " + some.of("t.id")),
                SeasonProgress.class);
        Airing.at(query, now, today);
        return (some == null ? query : some.in(query)).getResultList();
    }
}
