package app.showshelf.library;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hibernate.Session;

import app.showshelf.settings.ProviderId;
import app.showshelf.store.Store;

/** What the user has watched. The store counts; a few statements for the whole library. Blocks: call it from workers. */
public final class HistoryQueries {
    private final Store store;
    private final InstantSource clock;
    private final ZoneId zone;

    /** Queries of that store; {@code zone} says which day it is for the user. */
    public HistoryQueries(Store store, InstantSource clock, ZoneId zone) {
        this.store = store;
        this.clock = clock;
        this.zone = zone;
    }

    /** All that was watched, specials included, and what is left. Shows that were removed do not count. */
    public WatchHistory history() {
        return store.read(session -> {
            Instant now = clock.instant();
            Progress progress = new Progress(session, now, LocalDate.ofInstant(now, zone));
            List<WatchedDay> days = days(session);
            Map<Long, HistoryShow> shows = shows(session, progress, days);
            List<ShowProgress> left = progress.shows(null).stream().filter(show -> show.next().isPresent()).toList();
            return new WatchHistory(days, shows, backlog(progress, left), left.size());
        });
    }

    /** The day on which a mark was made is the user's, not that of Greenwich; only the store's own language can say so. */
    private List<WatchedDay> days(Session session) {
        return session.createNativeQuery("""
                select d.watched_on, d.show, count(*), coalesce(sum(d.minutes), 0), count(*) - count(d.minutes)
                from (select cast(m.watched_at at time zone :zone as date) as watched_on, s.tv_show_id as show, e.runtime_minutes as minutes
                      from episode_mark m join episode e on e.id = m.episode_id join season s on s.id = e.season_id
                      join tv_show t on t.id = s.tv_show_id where t.removed_at is null) d
                group by d.watched_on, d.show order by d.watched_on, d.show""", Object[].class)
                .setParameter("zone", zone.getId())
                .getResultList()
                .stream()
                .map(HistoryQueries::day)
                .toList();
    }

    private static WatchedDay day(Object[] row) {
        return new WatchedDay((LocalDate) row[0], number(row[1]).longValue(), number(row[2]).intValue(), number(row[3]).longValue(),
                number(row[4]).intValue());
    }

    private static Map<Long, HistoryShow> shows(Session session, Progress progress, List<WatchedDay> days) {
        Set<Long> ids = days.stream().map(WatchedDay::show).collect(Collectors.toSet());
        Map<Long, Integer> medians = progress
                .medians(days.stream().filter(day -> day.without() > 0).map(WatchedDay::show).collect(Collectors.toSet()));
        return Batches.of(ids, batch -> session.createSelectionQuery(
                "select t.id, t.provider, t.providerId, t.name, t.posterPath, t.genres from TVShow t where t.id in (:ids)", Object[].class)
                .setParameter("ids", batch)
                .getResultList())
                .stream()
                .map(row -> show(row, medians))
                .collect(Collectors.toMap(HistoryShow::id, Function.identity()));
    }

    private static HistoryShow show(Object[] row, Map<Long, Integer> medians) {
        Long id = (Long) row[0];
        return new HistoryShow(id, new ShowRef((ProviderId) row[1], (String) row[2]), (String) row[3], (String) row[4],
                List.of((String[]) row[5]), medians.get(id));
    }

    private static Backlog backlog(Progress progress, List<ShowProgress> left) {
        Map<Long, Integer> medians = progress.medians(left.stream().filter(ShowProgress::guesses).map(ShowProgress::show).toList());
        return left.stream().map(show -> show.left(medians.get(show.show()))).reduce(Backlog.NONE, Backlog::plus);
    }

    private static Number number(Object value) {
        return (Number) value;
    }
}
