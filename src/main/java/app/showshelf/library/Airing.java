package app.showshelf.library;

import java.time.Instant;
import java.time.LocalDate;

import org.hibernate.query.SelectionQuery;

/** The rule when an episode counts as aired, for queries over {@code Episode e}: by its moment, else by its day. */
final class Airing {
    /** The condition; {@link #at} fills its parameters. */
    static final String AIRED = "(e.airStamp is not null and e.airStamp <= :now or e.airStamp is null and e.airDate <= :today)";

    private Airing() {}

    /** Fills the condition's parameters. */
    static <T> SelectionQuery<T> at(SelectionQuery<T> query, Instant now, LocalDate today) {
        return query.setParameter("now", now).setParameter("today", today);
    }
}
