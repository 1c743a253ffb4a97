package app.showshelf.library;

/**
 * Which shows the shelf shows, and in which order.
 *
 * @param text part of the name or original name, in any case of letters; empty for all
 * @param filter watching or not
 * @param sort the order
 */
public record ShelfQuery(String text, Filter filter, Sort sort) {
    /** Everything by name. */
    public static final ShelfQuery ALL = new ShelfQuery("", Filter.ALL, Sort.NAME);

    /** By the flag "watching". */
    public enum Filter {
        ALL, WATCHING, NOT_WATCHING
    }

    /** Orders; what has no value for an order comes last, then by name. */
    public enum Sort {
        NAME, LAST_OPENED, NEXT_EPISODE
    }
}
