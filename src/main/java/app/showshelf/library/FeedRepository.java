package app.showshelf.library;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hibernate.Session;

import app.showshelf.settings.ProviderId;
import app.showshelf.settings.SyncMode;
import app.showshelf.store.Store;

/**
 * What change feeds mean for the library: how far they were read, and which shows fall due early because of them.
 *
 * <p>Of a listed show the current season and those after it fall due, and with them the show's own facts and its list of
 * seasons. Nearly all that matters happens there; a list says neither what has changed nor where, and most changes are
 * pictures and translations. What an older season gains shows in the list of seasons, or at its own time.
 */
public final class FeedRepository {
    private static final int CHUNK = 500;
    /** A show that was fetched this soon after its change may have come out of a cache. */
    private static final Duration CACHED = Duration.ofHours(1);
    private static final String IN_SCOPE = " from TVShow where provider = :provider and detailsCheckedAt is not null and (watching = true or :all = true)";
    /** A season that waits after a failure keeps its time, unless it waits because the provider did not list it. */
    private static final String PULL_SEASONS = """
            update Season s set s.nextCheckAt = :now, s.nextLookReason = LISTED_BY_FEED where s.showId in (:shows) and s.nextCheckAt > :now
            and (s.attempts = 0 or s.lastError like 'not_found%')
            and s.number >= coalesce(
                (select max(c.number) from Season c where c.showId = s.showId and c.number > 0 and c.airDate <= :today),
                (select max(o.number) from Season o where o.showId = s.showId))""";
    private static final String PULL_SHOWS = """
            update TVShow t set t.nextCheckAt = :now, t.nextLookReason = LISTED_BY_FEED where t.id in (:shows) and t.nextCheckAt > :now
            and (exists (select 1 from Season s where s.showId = t.id and s.nextCheckAt <= :now)
                or not exists (select 1 from Season s where s.showId = t.id) and (t.attempts = 0 or t.lastError like 'not_found%'))""";

    private final Store store;
    private final InstantSource clock;

    /** The feeds of the library in that store. */
    public FeedRepository(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** How far the feed of that provider was read; empty where it never was. */
    public Optional<FeedPosition> position(ProviderId provider) {
        return store.read(session -> Optional.ofNullable(session.find(SyncCursor.class, name(provider))))
                .flatMap(cursor -> FeedPosition.ofCode(cursor.position));
    }

    /** The provider's ids of all shows that matter in that mode and have been fetched before: what was not is owed anyway. */
    public Set<String> known(ProviderId provider, SyncMode mode) {
        return store.read(session -> Set.copyOf(session.createSelectionQuery("select providerId" + IN_SCOPE, String.class)
                .setParameter("provider", provider)
                .setParameter("all", mode == SyncMode.GREEDY)
                .getResultList()));
    }

    /**
     * Makes the listed shows due whose change we have not seen, and moves the position, both or neither.
     *
     * @param listed by the provider's ids, with the moment of the change where the provider says it
     * @return how many shows are due because of it
     */
    public int take(ProviderId provider, SyncMode mode, Map<String, Optional<Instant>> listed, FeedPosition after) {
        return store.write(session -> {
            List<String> ids = List.copyOf(listed.keySet());
            int due = 0;
            for (int from = 0; from < ids.size(); from += CHUNK) {
                due += take(session, provider, mode, listed, ids.subList(from, Math.min(ids.size(), from + CHUNK)));
            }
            move(session, provider, after);
            return due;
        });
    }

    private int take(Session session, ProviderId provider, SyncMode mode, Map<String, Optional<Instant>> listed, List<String> ids) {
        List<TVShow> shows = session.createSelectionQuery(IN_SCOPE + " and providerId in (:ids)", TVShow.class)
                .setParameter("provider", provider)
                .setParameter("all", mode == SyncMode.GREEDY)
                .setParameter("ids", ids)
                .getResultList();
        List<Long> due = new ArrayList<>();
        for (TVShow show : shows) {
            Instant changedAt = listed.get(show.providerId).orElse(null);
            if (isNews(show, changedAt)) {
                show.take(new ListedChange(changedAt, 0));
                due.add(show.id);
            }
        }
        session.flush();
        session.clear();
        pull(session, due);
        return due.size();
    }

    private void pull(Session session, List<Long> shows) {
        if (shows.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        session.createMutationQuery(PULL_SEASONS)
                .setParameter("now", now)
                .setParameter("today", LocalDate.ofInstant(now, ZoneOffset.UTC))
                .setParameter("shows", shows)
                .executeUpdate();
        session.createMutationQuery(PULL_SHOWS).setParameter("now", now).setParameter("shows", shows).executeUpdate();
    }

    /** What is listed again while we are still looking for it is no news, nor is what our last answer has already shown. */
    private static boolean isNews(TVShow show, Instant changedAt) {
        if (changedAt == null) {
            return show.listedLooks == null;
        }
        if (show.listedLooks != null && show.listedChangeAt != null && !changedAt.isAfter(show.listedChangeAt)) {
            return false;
        }
        return show.changedAt == null
                ? changedAt.plus(CACHED).isAfter(show.detailsCheckedAt)
                : changedAt.isAfter(show.changedAt);
    }

    private static void move(Session session, ProviderId provider, FeedPosition after) {
        SyncCursor cursor = session.find(SyncCursor.class, name(provider));
        if (cursor == null) {
            session.persist(new SyncCursor(name(provider), after.code()));
        } else {
            cursor.position = after.code();
        }
    }

    private static String name(ProviderId provider) {
        return provider.key() + ".changes";
    }
}
