package app.showshelf.ui.upnext;

import java.text.CollationKey;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import app.showshelf.library.UpNext;

/** In which order the shows stand. */
public enum UpNextSort {
    /** The episode that aired last comes first. */
    NEWEST,
    /** The show of the latest mark comes first; those that nobody has begun come last. */
    LAST_WATCHED,
    /** The show with the least left comes first. */
    LEAST_LEFT,
    /** By the show's name. */
    NAME;

    /** This order; {@code day} says on which day an episode aired, null when unknown. */
    Comparator<UpNext> order(Locale locale, Function<UpNext, LocalDate> day) {
        Collator collator = Collator.getInstance(locale);
        Map<String, CollationKey> keys = new ConcurrentHashMap<>();
        // Comparing keys is quick; a name is compared many times, and its key is made once.
        Comparator<UpNext> byName = Comparator.comparing((UpNext show) -> keys.computeIfAbsent(show.show(), collator::getCollationKey))
                .thenComparing(UpNext::showId);
        return switch (this) {
            case NEWEST -> Comparator.comparing(day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())).thenComparing(byName);
            case LAST_WATCHED -> Comparator.comparing(UpNext::lastWatched, Comparator.nullsLast(Comparator.<Instant>reverseOrder()))
                    .thenComparing(byName);
            case LEAST_LEFT -> Comparator.comparing((UpNext show) -> show.left().episodes()).thenComparing(byName);
            case NAME -> byName;
        };
    }
}
