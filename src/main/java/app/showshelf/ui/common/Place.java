package app.showshelf.ui.common;

import java.util.stream.Stream;

import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;

/** Where the user can be in the window. */
public sealed interface Place {
    /** The shelf of all shows. */
    record Library() implements Place {}

    /** The next episode of each show that is being watched. */
    record UpNext() implements Place {}

    /** What airs on which day. */
    record Upcoming() implements Place {}

    /** A provider's lists and search. */
    record Discover() implements Place {}

    /** What the sync does. */
    record Activity() implements Place {}

    /** What the user has watched, in numbers. */
    record Statistics() implements Place {}

    /** The page of a show of the library: being there for the first time opens it. */
    record Show(ShowRef ref) implements Place {}

    /** The page of a show from a provider's list, which opening puts into the library. */
    record Found(ShowSummary summary) implements Place {}

    /** Whether there is one page of it for the whole life of the window; otherwise each visit has its own. */
    default boolean kept() {
        return !(this instanceof Show) && !(this instanceof Found);
    }

    /** Its name among the places of the side bar; empty for pages of shows. */
    default String key() {
        return kept() ? getClass().getSimpleName() : "";
    }

    /** The place of the side bar with that name; the library where there is none. */
    static Place ofKey(String key) {
        return Stream.of(new UpNext(), new Upcoming(), new Discover(), new Activity(), new Statistics())
                .map(Place.class::cast)
                .filter(place -> place.key().equals(key))
                .findFirst()
                .orElse(new Library());
    }
}
