package app.showshelf.library;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.hibernate.Session;

/** The shows that a journal names, within one transaction; one that is not there is put there. */
final class JournalPlaces {
    private final Session session;
    private final Instant now;
    private final Map<ShowRef, ShowStanding> shows = new HashMap<>();

    JournalPlaces(Session session, Instant now) {
        this.session = session;
        this.now = now;
    }

    /**
     * The show.
     *
     * @param name for a new one; null where it is not known
     */
    ShowStanding show(ShowRef ref, String name) {
        return shows.computeIfAbsent(ref, key -> session.createSelectionQuery(
                "from ShowStanding where provider = :provider and providerId = :id", ShowStanding.class)
                .setParameter("provider", key.provider())
                .setParameter("id", key.id())
                .uniqueResultOptional()
                .orElseGet(() -> put(key, name)));
    }

    /** What was found belongs to the session of before. */
    void forget() {
        shows.clear();
    }

    private ShowStanding put(ShowRef ref, String name) {
        TVShow show = new TVShow(ref, now);
        show.name = name == null ? ref.toString() : name;
        show.status = ShowStatus.UNKNOWN;
        session.persist(show);
        session.flush();
        return session.find(ShowStanding.class, show.id);
    }
}
