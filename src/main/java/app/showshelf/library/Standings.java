package app.showshelf.library;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.hibernate.Session;

/** How shows stand with the user, within one open transaction. Each method answers what it replaced. */
final class Standings {
    private final Session session;

    Standings(Session session) {
        this.session = session;
    }

    List<FormerShow> watch(Collection<Long> shows, boolean watching, Instant now) {
        return change(shows, show -> show.removedAt == null && show.watching != watching, show -> {
            show.watching = watching;
            show.watchingSince = watching ? now : null;
        });
    }

    List<FormerShow> remove(Collection<Long> shows, Instant now) {
        return change(shows, show -> show.removedAt == null, show -> show.removedAt = now);
    }

    /** What is no longer stored at all stays away. */
    List<FormerShow> restore(List<FormerShow> former) {
        Map<Long, FormerShow> byId = former.stream().collect(Collectors.toMap(FormerShow::showId, Function.identity()));
        return change(byId.keySet(), _ -> true, show -> show.take(byId.get(show.id)));
    }

    /** The name where it is one show; otherwise null. */
    String onlyName(Set<Long> shows) {
        return shows.size() == 1
                ? session.findMultiple(ShowStanding.class, List.copyOf(shows)).stream().filter(Objects::nonNull).map(show -> show.name)
                        .findFirst().orElse(null)
                : null;
    }

    private List<FormerShow> change(Collection<Long> shows, Predicate<ShowStanding> which, Consumer<ShowStanding> change) {
        List<ShowStanding> found = session.findMultiple(ShowStanding.class, List.copyOf(Set.copyOf(shows))).stream()
                .filter(Objects::nonNull)
                .filter(which)
                .toList();
        List<FormerShow> former = found.stream().map(ShowStanding::former).toList();
        found.forEach(change);
        return former;
    }
}
