package app.showshelf.ui.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Items in their order, each found by its key at once. Never changes; making it is work that belongs on a worker where items are many. */
public final class Keyed<T> {
    private final List<T> items;
    private final Function<? super T, ?> key;
    private final Map<Object, Integer> places;

    private Keyed(List<T> items, Function<? super T, ?> key) {
        this.items = items;
        this.key = key;
        this.places = HashMap.newHashMap(items.size());
        for (int i = 0; i < items.size(); i++) {
            places.putIfAbsent(key.apply(items.get(i)), i);
        }
    }

    /** These items, which must not change any more. No two of them may have the same key. */
    public static <T> Keyed<T> of(List<T> items, Function<? super T, ?> key) {
        return new Keyed<>(items, key);
    }

    /** The items in order. */
    public List<T> items() {
        return items;
    }

    /** How many there are. */
    public int size() {
        return items.size();
    }

    /** The item at that place. */
    public T get(int place) {
        return items.get(place);
    }

    /** The place of the item of that key; -1 where there is none. */
    public int place(Object wanted) {
        return wanted == null ? -1 : places.getOrDefault(wanted, -1);
    }

    /** The key of the item at that place. */
    public Object key(int place) {
        return key.apply(items.get(place));
    }

    Object keyOf(T item) {
        return key.apply(item);
    }
}
