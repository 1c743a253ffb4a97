package app.showshelf.library;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hibernate.Session;

import app.showshelf.settings.ProviderId;
import app.showshelf.store.Store;

/** What is new with the shows that are being watched. What was told once is no news any more. Blocks. */
public final class NewsQueries {
    /** Older episodes are no news, whenever they were found. */
    private static final int DAYS = 14;
    private static final String AIRED = """
            select new app.showshelf.library.NewsRow(t.id, t.provider, t.providerId, t.name, s.number, e.number, e.airStamp, e.airDate,
                   coalesce(t.toldUntil, t.watchingSince))
            from Episode e join e.season s join ShowStanding t on t.id = s.showId left join EpisodeMark m on m.episodeId = e.id
            where e.airDate between :from and :to and t.watching = true and t.removedAt is null and e.removedAt is null and s.number > 0
            and m.episodeId is null and\s""" + Airing.AIRED;

    private final Store store;
    private final InstantSource clock;
    private final ZoneId zone;

    /** News of the shows in that store; {@code zone} says which day it is for the user. */
    public NewsQueries(Store store, InstantSource clock, ZoneId zone) {
        this.store = store;
        this.clock = clock;
        this.zone = zone;
    }

    /** What has aired and was not told yet, the show with the latest episode first; from now on it counts as told. */
    public List<ShowNews> take() {
        List<NewsRow> rows = store.read(this::news);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<NewsRow>> byShow = rows.stream()
                .collect(Collectors.groupingBy(NewsRow::show, LinkedHashMap::new, Collectors.toList()));
        store.change(session -> byShow.forEach((id, all) -> {
            ShowStanding show = session.find(ShowStanding.class, id);
            if (show != null) {
                show.toldUntil = all.getFirst().moment(zone);
            }
        }));
        return byShow.values().stream().map(NewsQueries::show).toList();
    }

    /** All shows that are being watched. */
    public List<WatchedShow> watched() {
        return store.read(session -> session
                .createSelectionQuery("select id, provider, providerId, name, status from TVShow where watching", Object[].class)
                .getResultList()
                .stream()
                .map(row -> new WatchedShow((long) row[0], new ShowRef((ProviderId) row[1], (String) row[2]), (String) row[3],
                        (ShowStatus) row[4]))
                .toList());
    }

    /** The latest first. */
    private List<NewsRow> news(Session session) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        return Airing.at(session.createSelectionQuery(AIRED, NewsRow.class), now, today)
                .setParameter("from", today.minusDays(DAYS))
                .setParameter("to", today.plusDays(1))
                .getResultList()
                .stream()
                .filter(row -> row.isNews(zone))
                .sorted(Comparator.comparing((NewsRow row) -> row.moment(zone)).thenComparing(NewsRow::season)
                        .thenComparing(NewsRow::number, Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                .toList();
    }

    private static ShowNews show(List<NewsRow> all) {
        NewsRow latest = all.getFirst();
        return new ShowNews(new ShowRef(latest.provider(), latest.providerId()), latest.name(), all.size(), latest.season(),
                latest.number());
    }
}
