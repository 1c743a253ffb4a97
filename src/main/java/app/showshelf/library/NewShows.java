package app.showshelf.library;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hibernate.Session;

import app.showshelf.settings.ProviderId;

/** Puts shows into the library: what is there stays as it is, what was removed is back as it was, the rest is new and due. */
final class NewShows {
    private final Session session;
    private final Instant now;

    NewShows(Session session, Instant now) {
        this.session = session;
        this.now = now;
    }

    /** The rows of these shows, which may be there already. */
    Map<ShowRef, Long> store(Collection<ShowSummary> summaries) {
        Map<ShowRef, ShowSummary> wanted = new LinkedHashMap<>();
        summaries.forEach(summary -> wanted.putIfAbsent(summary.ref(), summary));
        Map<ShowRef, Long> rows = find(wanted.keySet());
        List<ShowRef> unknown = wanted.keySet().stream().filter(ref -> !rows.containsKey(ref)).toList();
        if (bringBack(unknown)) {
            rows.putAll(find(unknown));
        }
        unknown.stream().filter(ref -> !rows.containsKey(ref)).forEach(ref -> rows.put(ref, insert(wanted.get(ref))));
        return rows;
    }

    private Map<ShowRef, Long> find(Collection<ShowRef> refs) {
        Map<ShowRef, Long> rows = new HashMap<>();
        byProvider(refs).forEach((provider, ids) -> Batches.of(ids, batch -> session
                .createSelectionQuery("select providerId, id from TVShow where provider = :provider and providerId in (:ids)",
                        Object[].class)
                .setParameter("provider", provider)
                .setParameter("ids", batch)
                .getResultList()).forEach(row -> rows.put(new ShowRef(provider, (String) row[0]), (Long) row[1])));
        return rows;
    }

    /** Answers whether any of them had been removed. */
    private boolean bringBack(Collection<ShowRef> refs) {
        return byProvider(refs).entrySet()
                .stream()
                .flatMap(provider -> Batches.of(provider.getValue(), batch -> List.of(session
                        .createMutationQuery("update ShowStanding set removedAt = null where removedAt is not null "
                                + "and provider = :provider and providerId in (:ids)")
                        .setParameter("provider", provider.getKey())
                        .setParameter("ids", batch)
                        .executeUpdate())).stream())
                .mapToInt(Integer::intValue)
                .sum() > 0;
    }

    private Long insert(ShowSummary summary) {
        TVShow show = new TVShow(summary.ref(), now);
        show.name = summary.name();
        show.originalName = summary.originalName();
        show.overview = summary.overview();
        show.status = summary.status();
        show.firstAirDate = summary.firstAirDate();
        show.network = summary.network();
        show.genres = summary.genres().toArray(String[]::new);
        show.posterPath = summary.posterPath();
        show.backdropPath = summary.backdropPath();
        show.rating = summary.rating();
        show.popularity = summary.popularity();
        session.persist(show);
        return show.id;
    }

    private static Map<ProviderId, List<String>> byProvider(Collection<ShowRef> refs) {
        return refs.stream().collect(Collectors.groupingBy(ShowRef::provider, Collectors.mapping(ShowRef::id, Collectors.toList())));
    }
}
