package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** Counts seasons, episodes and marks of all shows at once or of some, within one open session. */
final class Shelf {
    private static final String REGULAR = "s.number > 0 and e.type <> EpisodeType.SPECIAL";
    private static final String COUNTED = "(" + Airing.AIRED + " or m.episodeId is not null)";

    private final Session session;
    private final Instant now;
    private final LocalDate today;
    private final OneOf only;

    /** A look at the library; {@code only} is null for all shows. */
    Shelf(Session session, Instant now, LocalDate today, Collection<Long> only) {
        this.session = session;
        this.now = now;
        this.today = today;
        this.only = only == null ? null : new OneOf("shows", only);
    }

    List<ShowCard> cards(List<TVShow> shows) {
        Map<Long, EpisodeCounts> episodes = byShow(episodeCounts(), EpisodeCounts::show);
        Map<Long, SeasonCounts> seasons = byShow(seasonCounts(), SeasonCounts::show);
        Map<Long, NextEpisode> next = nextEpisodes();
        return shows.stream()
                .map(show -> card(show, seasons.getOrDefault(show.id, SeasonCounts.NONE),
                        episodes.getOrDefault(show.id, EpisodeCounts.NONE),
                        next.get(show.id)))
                .toList();
    }

    /** The same without a look at seasons and episodes, which takes long where they are a million: they count as none. */
    static List<ShowCard> outlines(List<TVShow> shows) {
        return shows.stream().map(show -> card(show, SeasonCounts.NONE, EpisodeCounts.NONE, null)).toList();
    }

    /** A show by its seasons, so that its episodes are counted once for both. */
    ShowCard card(TVShow show, ShowSeasons seasons) {
        return card(show, seasons.counts(), seasons.episodes(), nextEpisodes().get(show.id));
    }

    ShowSeasons seasons() {
        return new ShowSeasons(at(query("""
                select new app.showshelf.library.SeasonCountRow(s, count(e), count(e) filter (where %1$s), count(m),
                       count(e) filter (where %2$s and %1$s), count(e) filter (where %2$s and m.episodeId is not null),
                       max(e.airDate) filter (where %2$s and e.airDate <= :today), max(m.watchedAt))
                from Season s left join Episode e on e.season = s and e.removedAt is null left join EpisodeMark m on m.episodeId = e.id
                where %3$s group by s order by case when s.number = 0 then 1 else 0 end, s.number"""
                .formatted(COUNTED, REGULAR, scope()), SeasonCountRow.class)).getResultList(), now);
    }

    /** The first aired episode of that season that is not marked, specials excluded. */
    Optional<NextEpisode> firstUnwatched(int season) {
        return at(
                query(NextRow.SELECT + NextRow.FROM_SEASONS + "where " + scope() + " and e.removedAt is null and " + REGULAR + " and "
                        + Airing.AIRED + " and m.episodeId is null and s.number = :season order by e.number nulls last, e.airDate",
                        NextRow.class))
                .setParameter("season", season)
                .setMaxResults(1)
                .uniqueResultOptional()
                .map(NextRow::episode);
    }

    private static ShowCard card(TVShow show, SeasonCounts seasons, EpisodeCounts episodes, NextEpisode next) {
        return new ShowCard(show.id, show.ref(), show.name, show.originalName, show.status, show.firstAirDate, episodes.lastAired(),
                show.network,
                List.of(show.genres), show.posterPath, show.rating, show.watching, show.createdAt, show.lastOpenedAt,
                episodes.lastWatchedAt(), seasons.all().intValue(),
                seasons.incomplete().intValue(), episodes.all().intValue(), episodes.watched().intValue(), episodes.aired().intValue(),
                episodes.marked().intValue(),
                next,
                Failure.ofCode(show.lastError == null ? seasons.lastError() : show.lastError).orElse(null));
    }

    private List<SeasonCounts> seasonCounts() {
        return query("""
                select new app.showshelf.library.SeasonCounts(s.showId, count(*),
                       count(*) filter (where not s.synced or s.nextCheckAt <= :now), max(s.lastError))
                from Season s where %s group by s.showId""".formatted(scope()), SeasonCounts.class).setParameter("now", now)
                .getResultList();
    }

    private List<EpisodeCounts> episodeCounts() {
        return at(
                query("""
                        select new app.showshelf.library.EpisodeCounts(s.showId, count(*), count(*) filter (where %1$s and %2$s),
                               count(*) filter (where %1$s and m.episodeId is not null), count(m), max(e.airDate) filter (where %1$s and e.airDate <= :today),
                               max(m.watchedAt))
                        from Season s join Episode e on e.season = s left join EpisodeMark m on m.episodeId = e.id
                        where e.removedAt is null and %3$s group by s.showId"""
                        .formatted(REGULAR, COUNTED, scope()), EpisodeCounts.class))
                .getResultList();
    }

    private Map<Long, NextEpisode> nextEpisodes() {
        Map<Long, NextEpisode> next = new HashMap<>();
        var rows = at(query(NextRow.SELECT + (only == null ? NextRow.FROM_EPISODES : NextRow.FROM_SEASONS)
                + "where e.removedAt is null and e.airDate >= :today and not " + COUNTED + " and " + scope()
                + " order by e.airDate, e.airStamp nulls last, case when s.number = 0 then 1 else 0 end, s.number, "
                + "e.number nulls last", NextRow.class));
        // Of one show the first says all; a season may have hundreds to come.
        if (only != null && only.alone()) {
            rows.setMaxResults(1);
        }
        rows.getResultList().forEach(row -> next.putIfAbsent(row.show(), row.episode()));
        return next;
    }

    private <T> SelectionQuery<T> query(String hql, Class<T> type) {
        SelectionQuery<T> query = session.createSelectionQuery(hql, type);
        return only == null ? query : only.in(query);
    }

    private <T> SelectionQuery<T> at(SelectionQuery<T> query) {
        return Airing.at(query, now, today);
    }

    private String scope() {
        return only == null ? "1 = 1" : only.of("s.showId");
    }

    private static <T> Map<Long, T> byShow(List<T> rows, Function<T, Long> show) {
        return rows.stream().collect(Collectors.toMap(show, Function.identity()));
    }
}
