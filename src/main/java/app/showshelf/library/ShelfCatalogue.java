package app.showshelf.library;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
    /** Changed shows are read so many at a time. */
    private static final int AT_ONCE = 500;

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

    /**
     * Takes in what has changed in the library since the last time. At first it takes in the shows, and with the next call their
     * episodes, which is the longer work. Blocks.
     *
     * @return whether that was all; false calls for the next call
     */
    public synchronized boolean refresh(NameOrder names) {
        Set<Long> ids = new HashSet<>(changed);
        changed.removeAll(ids);
        try {
            index = refreshed(index, ids, names);
            return index.complete();
        } catch (RuntimeException e) {
            changed.addAll(ids);
            throw e;
        }
    }

    /** Takes in the episodes of these shows before those of all others, which take longer. Blocks. */
    public synchronized void count(Set<Long> ids) {
        if (index != null && !index.complete()) {
            index = index.with(ids, queries.cards(ids));
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
            index = ShelfIndex.of(index.cards(), index.complete(), names);
        }
        return index;
    }

    private ShelfIndex refreshed(ShelfIndex old, Set<Long> ids, NameOrder names) {
        if (old == null) {
            return ShelfIndex.of(queries.outlines(), false, names);
        }
        ids.addAll(airedSince(old));
        if (!old.complete() || ids.size() > Math.max(AT_ONCE, old.cards().size() / 2)) {
            return ShelfIndex.of(queries.cards(), true, old.names());
        }
        return ids.isEmpty() ? old : old.with(ids, read(List.copyOf(ids)));
    }

    private List<ShowCard> read(List<Long> ids) {
        List<ShowCard> cards = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            cards.addAll(queries.cards(Set.copyOf(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))));
        }
        return cards;
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
