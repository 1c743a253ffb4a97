package app.showshelf.library;

import java.text.Collator;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All shows at one moment, ready to be searched, filtered and ordered in memory. Never changes. */
final class ShelfIndex {
    private final NameOrder names;
    private final boolean complete;
    private final List<ShelfEntry> byName;
    private final Map<Order, List<ShelfEntry>> orders = new ConcurrentHashMap<>();
    private final int watching;
    private final ShelfFacets facets;

    private record Order(ShelfQuery.Sort sort, boolean descending) {}

    private ShelfIndex(NameOrder names, boolean complete, List<ShelfEntry> byName) {
        this.names = names;
        this.complete = complete;
        this.byName = byName;
        this.watching = (int) byName.stream().filter(entry -> entry.card().watching()).count();
        this.facets = facets(byName.stream().map(ShelfEntry::card).toList(), names.collator());
    }

    /** All of these shows; they are not complete while their episodes have not been looked at. */
    static ShelfIndex of(Collection<ShowCard> cards, boolean complete, NameOrder names) {
        Collator collator = names.collator();
        return new ShelfIndex(names, complete,
                cards.stream().map(card -> ShelfEntry.of(card, names, collator)).sorted(ShelfEntry.BY_NAME).toList());
    }

    boolean complete() {
        return complete;
    }

    NameOrder names() {
        return names;
    }

    List<ShowCard> cards() {
        return byName.stream().map(ShelfEntry::card).toList();
    }

    /** The index in which these shows are as the cards say, and gone where there is no card; itself where nothing differs. */
    ShelfIndex with(Set<Long> ids, Collection<ShowCard> cards) {
        Collator collator = names.collator();
        Map<Long, ShowCard> fresh = new HashMap<>();
        cards.forEach(card -> fresh.put(card.id(), card));
        List<ShelfEntry> next = new ArrayList<>(byName.size() + cards.size());
        boolean changed = false;
        for (ShelfEntry entry : byName) {
            Long id = entry.card().id();
            ShowCard card = ids.contains(id) ? fresh.remove(id) : entry.card();
            changed |= !entry.card().equals(card);
            if (card != null) {
                next.add(card.equals(entry.card()) ? entry : entry.with(card, names, collator));
            }
        }
        if (!changed && fresh.isEmpty()) {
            return this;
        }
        fresh.values().forEach(card -> next.add(ShelfEntry.of(card, names, collator)));
        next.sort(ShelfEntry.BY_NAME);
        return new ShelfIndex(names, complete, next);
    }

    ShelfAnswer find(ShelfQuery query, Week week) {
        String[] words = NameOrder.fold(query.text()).strip().split("\\s+");
        Collection<List<ShelfFilter>> kinds = query.filters().stream().collect(Collectors.groupingBy(ShelfFilter::getClass)).values();
        List<ShowCard> found = new ArrayList<>();
        for (ShelfEntry entry : ordered(query)) {
            if (entry.has(words) && lets(kinds, entry.card(), week)) {
                found.add(entry.card());
            }
        }
        return new ShelfAnswer(found, byName.size(), watching, facets, complete);
    }

    /** Which of these shows begin with that text, with or without their article. */
    Set<Long> starting(String text) {
        String start = NameOrder.fold(text);
        return byName.stream().filter(entry -> entry.start().startsWith(start) || entry.searched().startsWith(start))
                .map(entry -> entry.card().id()).collect(Collectors.toSet());
    }

    private List<ShelfEntry> ordered(ShelfQuery query) {
        return orders.computeIfAbsent(new Order(query.sort(), query.descending()), this::sorted);
    }

    private List<ShelfEntry> sorted(Order order) {
        return switch (order.sort()) {
            case NAME -> order.descending() ? byName.reversed() : byName;
            case NEXT_EPISODE -> by(card -> card.next() == null ? null : moment(card.next()), order.descending());
            case LAST_OPENED -> by(ShowCard::lastOpenedAt, order.descending());
            case LAST_WATCHED -> by(ShowCard::lastWatchedAt, order.descending());
            case UNWATCHED -> by(card -> card.toWatch() > 0 ? card.toWatch() : null, order.descending());
            case RATING -> by(ShowCard::rating, order.descending());
            case ADDED -> by(ShowCard::addedAt, order.descending());
        };
    }

    /** The sort keeps what is equal in the order of names. */
    private <T extends Comparable<? super T>> List<ShelfEntry> by(Function<ShowCard, T> value, boolean descending) {
        Comparator<T> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<ShelfEntry> sorted = new ArrayList<>(byName);
        sorted.sort(Comparator.comparing((ShelfEntry entry) -> value.apply(entry.card()), Comparator.nullsLast(order)));
        return sorted;
    }

    private static boolean lets(Collection<List<ShelfFilter>> kinds, ShowCard card, Week week) {
        for (List<ShelfFilter> kind : kinds) {
            if (kind.stream().noneMatch(filter -> filter.lets(card, week))) {
                return false;
            }
        }
        return true;
    }

    /** A day without an hour is taken from its beginning. */
    private static Instant moment(NextEpisode next) {
        return next.airStamp() != null ? next.airStamp() : next.airDate().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static ShelfFacets facets(List<ShowCard> cards, Collator collator) {
        Stream<String> networks = cards.stream().map(ShowCard::network).filter(Objects::nonNull);
        return new ShelfFacets(cards.stream().flatMap(card -> card.genres().stream()).distinct().sorted(collator).toList(),
                networks.distinct().sorted(collator).toList(), cards.stream().map(ShowCard::status).distinct().sorted().toList());
    }
}
