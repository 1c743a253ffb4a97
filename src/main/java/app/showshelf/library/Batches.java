package app.showshelf.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Asks for many rows by their ids, a thousand at a time. */
final class Batches {
    private static final int SIZE = 1000;

    private Batches() {}

    static <K, T> List<T> of(Collection<K> ids, Function<List<K>, List<T>> ask) {
        List<K> all = List.copyOf(ids);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            found.addAll(ask.apply(all.subList(from, Math.min(all.size(), from + SIZE))));
        }
        return found;
    }
}
