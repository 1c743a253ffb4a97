package app.showshelf.metadata.tmdb;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;

/**
 * Remembers on which page of the popular shows each was: the list moves while somebody turns its pages, so a show may come
 * again on a later one. The first page begins anew.
 */
final class SeenShows {
    private final Map<ShowRef, Integer> pages = new HashMap<>();

    /** The rows of that page without those that were on another one. */
    synchronized List<ShowSummary> fresh(int page, List<ShowSummary> rows) {
        if (page == 1) {
            pages.clear();
        }
        Set<ShowRef> here = new HashSet<>();
        return rows.stream()
                .filter(row -> here.add(row.ref()))
                .filter(row -> pages.computeIfAbsent(row.ref(), _ -> page) == page)
                .toList();
    }
}
