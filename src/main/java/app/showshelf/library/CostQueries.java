package app.showshelf.library;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hibernate.Session;

import app.showshelf.settings.ProviderId;
import app.showshelf.store.Store;

/** What each sync mode costs. Blocks: call it from workers. */
public final class CostQueries {
    private static final int WEEK = 7;

    private final Store store;
    private final InstantSource clock;
    private final ZoneId zone;

    /** Queries of that store; {@code zone} says which day it is for the user. */
    public CostQueries(Store store, InstantSource clock, ZoneId zone) {
        this.store = store;
        this.clock = clock;
        this.zone = zone;
    }

    /** One row for each provider with shows, for those being watched and for the others. */
    public List<FetchCost> costs() {
        return store.read(this::costs);
    }

    private List<FetchCost> costs(Session session) {
        Map<Kind, Object[]> owed = counts(session, "count(distinct t.id), count(*) from Season s join s.tvShow t "
                + "where not s.synced or s.nextCheckAt <= :now", Map.of("now", clock.instant()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Map<Kind, Object[]> airing = counts(session, "count(distinct t.id) from Episode e join e.season s join s.tvShow t "
                + "where e.removedAt is null and e.airDate between :from and :to",
                Map.of("from", today.minusDays(WEEK), "to", today.plusDays(WEEK)));
        List<FetchCost> costs = new ArrayList<>();
        counts(session, "count(*), count(*) filter (where t.detailsCheckedAt is null), count(*) filter (where t.status = :ended) "
                + "from TVShow t", Map.of("ended", ShowStatus.ENDED))
                .forEach((kind, row) -> costs.add(new FetchCost(kind.provider(), kind.watching(), number(row, 2),
                        number(row, 3) + number(owed.get(kind), 2), number(row, 3) + number(owed.get(kind), 3),
                        number(airing.get(kind), 2), number(row, 4))));
        return costs;
    }

    private static Map<Kind, Object[]> counts(Session session, String what, Map<String, Object> parameters) {
        var query = session.createSelectionQuery("select t.provider, t.watching, " + what + " group by t.provider, t.watching",
                Object[].class);
        parameters.forEach(query::setParameter);
        Map<Kind, Object[]> rows = new HashMap<>();
        query.getResultList().forEach(row -> rows.put(new Kind((ProviderId) row[0], (Boolean) row[1]), row));
        return rows;
    }

    /** 0 where there is no such row. */
    private static int number(Object[] row, int column) {
        return row == null ? 0 : ((Number) row[column]).intValue();
    }

    private record Kind(ProviderId provider, boolean watching) {}
}
