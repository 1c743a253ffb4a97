package app.showshelf.library;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

import app.showshelf.settings.ProviderId;
import app.showshelf.store.Store;

/** What airs on which day. Blocks: call it from workers. */
public final class UpcomingQueries {
    private final Store store;
    private final InstantSource clock;
    private final ZoneId zone;

    /** Queries of that store; {@code zone} says which day it is for the user. */
    public UpcomingQueries(Store store, InstantSource clock, ZoneId zone) {
        this.store = store;
        this.clock = clock;
        this.zone = zone;
    }

    /** The episodes of these days, both included, in the order in which they air; of the watched shows or of all. */
    public List<UpcomingEpisode> between(LocalDate from, LocalDate to, boolean watchedOnly) {
        // A day more at each end: the provider's date may be another day here.
        List<UpcomingRow> rows = store.read(session -> session.createSelectionQuery("""
                select new app.showshelf.library.UpcomingRow(t.provider, t.providerId, t.name, t.network, t.posterPath,
                       new app.showshelf.library.NextEpisode(e.id, s.number, e.number, e.name, e.airDate, e.airStamp, e.runtimeMinutes),
                       e.type, e.providerId, e.movedFrom)
                from Episode e join e.season s join s.tvShow t
                where e.removedAt is null and t.removedAt is null and e.airDate between :from and :to%s
                order by e.airStamp nulls first, lower(t.name), s.number, e.number nulls last, e.id"""
                .formatted(watchedOnly ? " and t.watching" : ""), UpcomingRow.class)
                .setParameter("from", from.minusDays(1))
                .setParameter("to", to.plusDays(1))
                .getResultList());
        return rows.stream()
                .filter(row -> !row.day(zone).isBefore(from) && !row.day(zone).isAfter(to))
                .sorted(Comparator.comparing(row -> row.day(zone)))
                .map(UpcomingRow::episodeOfShow)
                .toList();
    }

    /** The watched shows that have not ended and of which no episode to come has a date, by name. */
    public List<WaitingShow> waiting() {
        return store.read(session -> session.createSelectionQuery("""
                select t.provider, t.providerId, t.name, t.posterPath from TVShow t
                where t.watching and t.removedAt is null and t.status <> ShowStatus.ENDED and t.id not in (
                select s.tvShow.id from Episode e join e.season s where e.removedAt is null and e.airDate >= :today)
                order by lower(t.name), t.id""", Object[].class)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), zone))
                .getResultList()
                .stream()
                .map(row -> new WaitingShow(new ShowRef((ProviderId) row[0], (String) row[1]), (String) row[2],
                        (String) row[3]))
                .toList());
    }
}
