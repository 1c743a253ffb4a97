package app.showshelf.library;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

/**
 * A show with what it is found and ordered by.
 *
 * @param card the show
 * @param key of its name
 * @param searched its names as they are searched
 * @param start its name without article as it is searched
 */
record ShelfEntry(ShowCard card, byte[] key, String searched, String start) {
    /** By name, then in the order of adding. */
    static final Comparator<ShelfEntry> BY_NAME = Comparator.<ShelfEntry, byte[]>comparing(ShelfEntry::key, Arrays::compareUnsigned)
            .thenComparingLong(entry -> entry.card().id());

    static ShelfEntry of(ShowCard card, NameOrder names, Collator collator) {
        String name = NameOrder.fold(card.name());
        String other = card.originalName() == null ? "" : "\n" + NameOrder.fold(card.originalName());
        return new ShelfEntry(card, names.key(collator, card.name()), name + other, NameOrder.fold(names.bare(card.name())));
    }

    /** The same show in another state; what its names are found by stays where they do. */
    ShelfEntry with(ShowCard next, NameOrder names, Collator collator) {
        boolean same = next.name().equals(card.name()) && Objects.equals(next.originalName(), card.originalName());
        return same ? new ShelfEntry(next, key, searched, start) : of(next, names, collator);
    }

    boolean has(String[] words) {
        for (String word : words) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
