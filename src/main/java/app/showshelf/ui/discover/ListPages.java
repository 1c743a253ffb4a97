package app.showshelf.ui.discover;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.showshelf.library.ShowRef;
import app.showshelf.metadata.ListFilter;

/** How far a provider's list has been read. */
final class ListPages {
    /** So many pages in a row may hold nothing that the filter wants before the user has to ask for more. */
    private static final int PAGES_IN_VAIN = 5;

    private int page;
    private int inVain;
    private boolean atEnd;

    /** From the start; {@code single} is a list of one page. */
    void begin(boolean single) {
        page = 0;
        inVain = 0;
        atEnd = single;
    }

    int next() {
        return page + 1;
    }

    boolean isAtEnd() {
        return atEnd;
    }

    /** What of the next page is wanted: providers repeat shows from one page to the next, and not all of them can filter. */
    List<Found> take(List<Found> found, List<Found> standing, ListFilter filter) {
        page++;
        atEnd |= found.isEmpty();
        Set<ShowRef> known = new HashSet<>();
        standing.forEach(result -> known.add(result.show().ref()));
        List<Found> fresh = found.stream().filter(result -> filter.accepts(result.show()) && known.add(result.show().ref())).toList();
        inVain = fresh.isEmpty() ? inVain + 1 : 0;
        return fresh;
    }

    /** Whether the last page held nothing of use, but the next may. */
    boolean isMoreWanted() {
        return !atEnd && inVain > 0 && inVain < PAGES_IN_VAIN;
    }
}
