package app.showshelf.settings;

import java.util.List;
import java.util.Objects;

/**
 * A view of the library under a name of the user's.
 *
 * @param name as the user calls it
 * @param text what is searched for; empty for nothing
 * @param filters the codes of the filters
 * @param sort the order's name; null for that of names
 * @param descending whether the order is turned round
 */
public record SavedView(String name, String text, List<String> filters, String sort, boolean descending) {
    /** Fills what a careless editor left out. */
    public SavedView {
        name = name == null ? "" : name.strip();
        text = text == null ? "" : text;
        filters = filters == null ? List.of() : filters.stream().filter(Objects::nonNull).toList();
    }

    /** The same under another name. */
    public SavedView named(String other) {
        return new SavedView(other, text, filters, sort, descending);
    }
}
