package app.showshelf.ui.live;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which items are selected, by their keys, so that a selection outlives the list it was made in. Never changes.
 *
 * @param chosen the selected ones
 * @param cursor where the keys are; null before they were anywhere
 * @param anchor where a range begins; null before there was one
 */
public record Selection(Set<Object> chosen, Object cursor, Object anchor) {
    /** Of nothing. */
    public static final Selection NONE = new Selection(Set.of(), null, null);

    /** That one alone. */
    static Selection only(Object key) {
        return new Selection(Set.of(key), key, key);
    }

    /** The cursor alone goes there. */
    Selection at(Object key) {
        return new Selection(chosen, key, key);
    }

    /** That one too, or no longer. */
    Selection toggled(Object key) {
        Set<Object> next = new HashSet<>(chosen);
        if (!next.remove(key)) {
            next.add(key);
        }
        return new Selection(next, key, key);
    }

    /** All from the anchor to there. */
    Selection upTo(Keyed<?> items, int place) {
        int from = Math.max(0, items.place(anchor));
        Set<Object> range = new LinkedHashSet<>();
        for (int i = Math.min(from, place); i <= Math.max(from, place); i++) {
            range.add(items.key(i));
        }
        return new Selection(range, items.key(place), items.key(from));
    }

    /** All of them; the cursor stays. */
    Selection all(Keyed<?> items) {
        Set<Object> all = HashSet.newHashSet(items.size());
        for (int i = 0; i < items.size(); i++) {
            all.add(items.key(i));
        }
        return new Selection(all, cursor, anchor);
    }

    /** The cursor's item alone, or nothing. */
    public Selection one() {
        return cursor == null ? NONE : only(cursor);
    }

    /** What of it is there: what can no longer be seen must not be acted on. */
    Selection within(Keyed<?> items) {
        Set<Object> left = new HashSet<>(chosen);
        left.removeIf(key -> items.place(key) < 0);
        return new Selection(left.size() == chosen.size() ? chosen : left, items.place(cursor) < 0 ? null : cursor,
                items.place(anchor) < 0 ? null : anchor);
    }

    /** Whether there are several. */
    public boolean many() {
        return chosen.size() > 1;
    }
}
