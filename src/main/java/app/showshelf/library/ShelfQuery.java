package app.showshelf.library;

import java.util.List;

/**
 * Which shows the shelf shows, and in which order. Of filters of one kind any may hold, of different kinds all must.
 *
 * @param text words of the name or original name, in any case of letters and with or without accents; empty for all
 * @param filters what must hold
 * @param sort the order
 * @param descending whether it is turned round
 */
public record ShelfQuery(String text, List<ShelfFilter> filters, Sort sort, boolean descending) {
    /** Everything by name. */
    public static final ShelfQuery ALL = new ShelfQuery("", List.of(), Sort.NAME, false);

    /** A query that nobody else can change. */
    public ShelfQuery {
        filters = List.copyOf(filters);
    }

    /** Whether it takes a look at episodes to answer it. */
    public boolean asksForEpisodes() {
        return sort.asksForEpisodes() || filters.stream().anyMatch(ShelfFilter::asksForEpisodes);
    }

    /** Orders; what has no value for an order comes last in both directions, and what is equal goes by name. */
    public enum Sort {
        NAME, NEXT_EPISODE, LAST_OPENED, LAST_WATCHED, UNWATCHED, RATING, ADDED;

        /** Whether the greatest comes first as long as the user has not said otherwise. */
        public boolean descends() {
            return this != NAME && this != NEXT_EPISODE;
        }

        private boolean asksForEpisodes() {
            return this == NEXT_EPISODE || this == LAST_WATCHED || this == UNWATCHED;
        }
    }
}
