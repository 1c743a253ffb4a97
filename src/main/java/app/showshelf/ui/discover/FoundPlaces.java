package app.showshelf.ui.discover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.showshelf.library.ShelfPlace;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;

/** Finds out which of the shows are in the library. */
record FoundPlaces(DiscoverService service) {
    /** The shows with their places. Blocks. */
    List<Found> of(List<ShowSummary> shows) {
        Map<ShowRef, ShelfPlace> places = service.places(shows.stream().map(ShowSummary::ref).toList());
        return shows.stream().map(show -> new Found(show, places.get(show.ref()))).toList();
    }

    /** What stands, with what was read of it meanwhile. */
    static List<Found> merged(List<Found> standing, List<Found> read) {
        Map<ShowRef, Found> byRef = new HashMap<>();
        read.forEach(found -> byRef.put(found.show().ref(), found));
        List<Found> next = new ArrayList<>(standing);
        next.replaceAll(found -> byRef.getOrDefault(found.show().ref(), found));
        return next;
    }
}
