package app.showshelf.ui.quick;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import app.showshelf.library.NameOrder;
import app.showshelf.library.ShowName;

/** All shows by their folded names. Immutable; made and asked on a worker. */
final class QuickIndex {
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt(Hit::rank)
            .thenComparing(hit -> !hit.show().watching())
            .thenComparingInt(hit -> hit.show().name().length())
            .thenComparing(hit -> hit.show().name())
            .thenComparing(hit -> hit.show().id());
    private static final Comparator<ShowName> LATEST_FIRST = Comparator.comparing(ShowName::lastOpenedAt).reversed();

    private final List<Entry> entries;

    private record Entry(ShowName show, String name, String original) {}

    private record Hit(ShowName show, int rank) {}

    QuickIndex(List<ShowName> shows) {
        entries = shows.stream().map(show -> new Entry(show, NameOrder.fold(show.name()),
                show.originalName() == null || show.originalName().equals(show.name()) ? "" : NameOrder.fold(show.originalName())))
                .toList();
    }

    /** The best ones; for nothing wanted those that were opened last. */
    List<ShowName> find(Wanted wanted, int limit) {
        if (wanted.isEmpty()) {
            return entries.stream().map(Entry::show).filter(show -> show.lastOpenedAt() != null).sorted(LATEST_FIRST).limit(limit).toList();
        }
        PriorityQueue<Hit> best = new PriorityQueue<>(BEST_FIRST.reversed());
        for (Entry entry : entries) {
            int rank = rank(entry, wanted);
            if (rank != Wanted.NONE) {
                offer(best, new Hit(entry.show(), rank), limit);
            }
        }
        List<Hit> hits = new ArrayList<>(best);
        hits.sort(BEST_FIRST);
        return hits.stream().map(Hit::show).toList();
    }

    /** The worst of the best is at its head. */
    private static void offer(PriorityQueue<Hit> best, Hit hit, int limit) {
        if (best.size() < limit) {
            best.add(hit);
        } else if (BEST_FIRST.compare(hit, best.peek()) < 0) {
            best.remove();
            best.add(hit);
        }
    }

    /** By the name that all see, else by the original one. */
    private static int rank(Entry entry, Wanted wanted) {
        int rank = wanted.rank(entry.name());
        return rank == Wanted.NONE && !entry.original().isEmpty() ? wanted.rank(entry.original()) : rank;
    }
}
