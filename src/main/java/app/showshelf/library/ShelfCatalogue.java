package app.showshelf.library;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * All shows in memory, so that searching, filtering and ordering ask no database. What changes in the library is read again
 * show by show. Thread-safe.
 */
public final class ShelfCatalogue {
    /** From so many changed shows on, reading all of them is quicker. */
    private static final int MANY = 1000;

    private final LibraryQueries queries;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Set<Long> changed = ConcurrentHashMap.newKeySet();
    private volatile ShelfIndex index;

    /** The shows of that library; {@code zone} says which day it is for the user. Reads nothing yet. */
    public ShelfCatalogue(LibraryQueries queries, LibraryEvents events, InstantSource clock, ZoneId zone) {
        this.queries = queries;
        this.clock = clock;
        this.zone = zone;
        events.subscribe(changed::addAll);
    }

    /** Takes in what has changed in the library since the last time; all of it at first. Blocks. */
    public synchronized void refresh(NameOrder names) {
        Set<Long> ids = new HashSet<>(changed);
        changed.removeAll(ids);
        try {
            index = index == null || ids.size() > MANY ? ShelfIndex.of(queries.cards(), names) : refreshed(index, ids);
        } catch (RuntimeException e) {
            changed.addAll(ids);
            throw e;
        }
    }

    /** The shows that the query lets through, as of the last refresh. Quick, but its work grows with the library. */
    public ShelfAnswer find(ShelfQuery query, NameOrder names) {
        return of(names).find(query, Week.at(clock.instant(), zone, names.locale()));
    }

    /** The shows whose names begin with that text, in their language's article or without. */
    public Set<Long> starting(String text, NameOrder names) {
        return of(names).starting(text);
    }

    private ShelfIndex of(NameOrder names) {
        ShelfIndex now = index;
        return now != null && now.names().equals(names) ? now : inOrder(names);
    }

    private synchronized ShelfIndex inOrder(NameOrder names) {
        if (index == null) {
            refresh(names);
        } else if (!index.names().equals(names)) {
            index = ShelfIndex.of(index.cards(), names);
        }
        return index;
    }

    private ShelfIndex refreshed(ShelfIndex old, Set<Long> ids) {
        ids.addAll(airedSince(old));
        return ids.isEmpty() ? old : old.with(ids, queries.cards(ids));
    }

    /** What was to come has aired when its time has come, although nothing has changed in the store. */
    private List<Long> airedSince(ShelfIndex old) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        return old.cards().stream().filter(card -> card.next() != null && hasAired(card.next(), now, today)).map(ShowCard::id)
                .collect(Collectors.toList());
    }

    private static boolean hasAired(NextEpisode next, Instant now, LocalDate today) {
        return next.airStamp() == null ? !next.airDate().isAfter(today) : !next.airStamp().isAfter(now);
    }
}
