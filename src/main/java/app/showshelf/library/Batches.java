package app.showshelf.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Asks for many rows by their ids, a thousand at a time. */
final class Batches {
    private static final int SIZE = 1000;

    private Batches() {}

    static <T> List<T> of(Collection<Long> ids, Function<List<Long>, List<T>> ask) {
        List<Long> all = List.copyOf(ids);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            found.addAll(ask.apply(all.subList(from, Math.min(all.size(), from + SIZE))));
        }
        return found;
    }
}
