package app.showshelf.ui;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import app.showshelf.library.NameOrder;
import app.showshelf.library.ShelfAnswer;
import app.showshelf.library.ShelfFacets;
import app.showshelf.library.ShelfQuery;
import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowPage;
import app.showshelf.library.ShowStatus;
import app.showshelf.library.Week;
import app.showshelf.ui.shelf.ShelfLibrary;

/** A shelf of a list of shows that tests can change; all filters must hold, the order stays. */
public final class ListShelf implements ShelfLibrary {
    public final List<ShowCard> cards = new CopyOnWriteArrayList<>();
    public final List<ShelfQuery> asked = new CopyOnWriteArrayList<>();
    /** What was counted before all others. */
    public final List<Set<Long>> counted = new CopyOnWriteArrayList<>();
    /** Whether the next refresh takes in the shows alone. */
    public volatile boolean outlinesNext;
    private final List<ShowCard> seen = new ArrayList<>();
    private boolean complete;

    /** A shelf with these shows. */
    public ListShelf(List<ShowCard> shows) {
        cards.addAll(shows);
        refresh();
    }

    @Override
    public synchronized boolean refresh() {
        seen.clear();
        seen.addAll(cards);
        complete = !outlinesNext;
        outlinesNext = false;
        return complete;
    }

    @Override
    public void count(Set<Long> showIds) {
        counted.add(showIds);
    }

    @Override
    public synchronized ShelfAnswer find(ShelfQuery query) {
        asked.add(query);
        var week = new Week(LocalDate.of(2026, 11, 16), ZoneOffset.UTC);
        List<ShowCard> found = seen.stream()
                .filter(card -> NameOrder.fold(card.name()).contains(NameOrder.fold(query.text())))
                .filter(card -> query.filters().stream().allMatch(filter -> filter.lets(card, week)))
                .toList();
        return new ShelfAnswer(found, seen.size(), (int) seen.stream().filter(ShowCard::watching).count(),
                new ShelfFacets(List.of("Drama", "Mystery"), List.of("Northern 4"), List.of(ShowStatus.RUNNING)), complete);
    }

    @Override
    public Optional<ShowPage> page(long showId) {
        return cards.stream().filter(card -> card.id() == showId).findFirst()
                .map(card -> TestShows.page(card, TestShows.next(1, 3, "2026-11-01T20:00:00Z")));
    }

    @Override
    public synchronized Set<Long> starting(String text) {
        return seen.stream().filter(card -> NameOrder.fold(card.name()).startsWith(NameOrder.fold(text))).map(ShowCard::id)
                .collect(Collectors.toSet());
    }
}
