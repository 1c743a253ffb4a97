package app.showshelf.library;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.hibernate.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.showshelf.settings.SyncMode;
import app.showshelf.store.Store;

/** The shows of the library: which there are, which are being watched, and to which the sync owes a fetch. */
public final class TVShowRepository {
    private static final Logger LOG = LoggerFactory.getLogger(TVShowRepository.class);
    /** Later than any look that is planned. */
    private static final Duration LATEST_LOOK = Duration.ofDays(180);
    private static final Duration LATEST_RETRY = Duration.ofDays(8);
    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);
    private static final int LIST_LIMIT = 20_000;
    private static final String INCOMPLETE = """
            select new app.showshelf.library.IncompleteRow(s.id, s.number, t.id, t.provider, t.providerId, t.name, t.watching,
                   exists (select 1 from Episode e where e.season = s and e.removedAt is null and e.airDate between :yesterday and :tomorrow),
                   t.lastOpenedAt, t.popularity)
            from TVShow t left join Season s on s.showId = t.id
            where t.nextCheckAt <= :now and (s.id is null or s.nextCheckAt <= :now)""";
    /** The list has an end, and what the planner puts first must not be behind it. */
    private static final String ORDER = " order by t.watching desc, t.lastOpenedAt desc nulls last, t.popularity desc nulls last, t.id";

    private final Store store;
    private final InstantSource clock;

    /** The shows in that store, at the times of that clock. */
    public TVShowRepository(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The row of a show; empty if it is not in the library. */
    public Optional<Long> findByRef(ShowRef ref) {
        return store.read(session -> find(session, ref).map(show -> show.id));
    }

    /** The rows of all shows that are being watched. */
    public List<Long> getWatchingTVShowIds() {
        return store.read(session -> session.createSelectionQuery("select id from TVShow where watching", Long.class).getResultList());
    }

    /** The user watches this show from now on. */
    public void markAsWatching(long showId) {
        decide(showId, show -> watch(show, clock.instant()));
    }

    /** The user no longer watches this show; everything that is stored stays. */
    public void markAsNotWatching(long showId) {
        decide(showId, show -> {
            boolean was = show.watching;
            show.watching = false;
            show.watchingSince = null;
            return was;
        });
    }

    /** The user has opened this show: it is being watched, and it was opened now. Answers whether it was not being watched before. */
    public boolean markAsOpened(long showId) {
        return decide(showId, show -> {
            show.lastOpenedAt = clock.instant();
            return watch(show, clock.instant());
        });
    }

    /** All seasons that are due, of all shows. */
    public List<IncompleteSeason> findIncompleteSeasons() {
        return store.read(session -> incomplete(session, INCOMPLETE, null));
    }

    /** All seasons that are due, of these shows. */
    public List<IncompleteSeason> findIncompleteSeasonsByShowIds(Collection<Long> showIds) {
        return showIds.isEmpty() ? List.of() : store.read(session -> incomplete(session, INCOMPLETE, new OneOf("shows", showIds)));
    }

    /**
     * When the next season falls due for that mode, in the past where something is due already; empty where nothing ever is.
     * One look into an index, so that a tick with nothing to do costs nothing.
     */
    public Optional<Instant> nextDueAt(SyncMode mode) {
        String hql = mode == SyncMode.ON_DEMAND
                ? "select nextCheckAt from TVShow where watching = true order by removedAt, watching, nextCheckAt"
                : "select nextCheckAt from TVShow order by removedAt, nextCheckAt";
        return store.read(session -> session.createSelectionQuery(hql, Instant.class).setMaxResults(1).uniqueResultOptional());
    }

    /** The shows that nobody watches and whose provider was asked last before that moment, the one that waits longest first. */
    public List<StaleShow> findUnwatchedAskedBefore(Instant moment, int limit) {
        return store.read(session -> session.createSelectionQuery(
                "select new app.showshelf.library.StaleShow(id, askedAt) from TVShow where watching = false and askedAt < :moment order by removedAt, watching, askedAt",
                StaleShow.class).setParameter("moment", moment).setMaxResults(limit).getResultList());
    }

    /**
     * Makes due what was planned on a clock that was ahead of the present one, which would else be left alone for as long as
     * that clock was wrong.
     */
    public void takeBackLooksAhead() {
        Instant now = clock.instant();
        store.change(session -> {
            int seasons = session.createMutationQuery(
                    "update Season set nextCheckAt = :now, nextLookReason = DUE where syncedAt > :soon or nextCheckAt > :latest "
                            + "or attempts > 0 and nextCheckAt > :retry")
                    .setParameter("now", now)
                    .setParameter("soon", now.plus(CLOCKS_DIFFER))
                    .setParameter("latest", now.plus(LATEST_LOOK))
                    .setParameter("retry", now.plus(LATEST_RETRY))
                    .executeUpdate();
            int shows = session.createMutationQuery(
                    "update TVShow t set t.nextCheckAt = :now, t.nextLookReason = DUE where t.detailsCheckedAt > :soon "
                            + "or t.nextCheckAt > :latest or t.attempts > 0 and t.nextCheckAt > :retry "
                            + "or t.nextCheckAt > :now and exists (select 1 from Season s where s.showId = t.id and s.nextCheckAt <= :now)")
                    .setParameter("now", now)
                    .setParameter("soon", now.plus(CLOCKS_DIFFER))
                    .setParameter("latest", now.plus(LATEST_LOOK))
                    .setParameter("retry", now.plus(LATEST_RETRY))
                    .executeUpdate();
            if (seasons + shows > 0) {
                LOG.atInfo().addKeyValue("seasons", seasons).addKeyValue("shows", shows).log("The clock was ahead: looking again");
            }
        });
    }

    /** All seasons that the mode keeps complete may be fetched now, whatever their time. */
    public void makeDue(SyncMode mode) {
        boolean all = mode == SyncMode.GREEDY;
        store.change(session -> {
            session.createMutationQuery("update Season s set s.nextCheckAt = :now, s.nextLookReason = DUE where s.nextCheckAt > :now "
                    + "and s.showId in (select t.id from TVShow t where :all = true or t.watching)")
                    .setParameter("now", clock.instant())
                    .setParameter("all", all)
                    .executeUpdate();
            session.createMutationQuery("update TVShow set nextCheckAt = :now, nextLookReason = DUE "
                    + "where nextCheckAt > :now and (:all = true or watching)")
                    .setParameter("now", clock.instant())
                    .setParameter("all", all)
                    .executeUpdate();
        });
    }

    /** Stores a show that is new; an old one stays as it is, and a removed one is back as it was. Marks nothing. */
    public long store(ShowSummary summary) {
        return storeRows(List.of(summary)).get(summary.ref());
    }

    /** The same for many shows in one transaction; answers their rows. */
    public Set<Long> storeAll(Collection<ShowSummary> summaries) {
        return Set.copyOf(storeRows(summaries).values());
    }

    private Map<ShowRef, Long> storeRows(Collection<ShowSummary> summaries) {
        return store.decide(session -> new NewShows(session, clock.instant()).store(summaries),
                (session, rows) -> new JournalLines(session, clock.instant()).shows(rows.values()));
    }

    /** What answers that nothing has changed is no news for the journal. */
    private boolean decide(long showId, Predicate<TVShow> change) {
        return store.decide(session -> change.test(show(session, showId)),
                (session, changed) -> changed ? new JournalLines(session, clock.instant()).shows(List.of(showId)) : List.of());
    }

    /**
     * Forgets for good what was removed from the library before that moment, marks and all.
     *
     * @param first runs before anything is forgotten, if anything is; nothing is where it fails
     */
    public void purge(Instant removedBefore, Runnable first) {
        List<Long> old = store
                .read(session -> session.createSelectionQuery("select id from ShowStanding where removedAt < :moment", Long.class)
                        .setParameter("moment", removedBefore)
                        .getResultList());
        if (!old.isEmpty()) {
            first.run();
        }
        old.forEach(id -> store.change(session -> {
            // It may be back meanwhile.
            ShowStanding show = session.find(ShowStanding.class, id);
            if (show.removedAt != null) {
                session.createMutationQuery("delete EpisodeMark where episodeId in "
                        + "(select e.id from Episode e where e.season.showId = :show)").setParameter("show", id).executeUpdate();
                session.remove(show);
            }
        }));
        if (!old.isEmpty()) {
            LOG.atInfo().addKeyValue("shows", old.size()).log("Forgot shows that were removed long ago");
        }
    }

    /** Takes newer facts of a provider's list for shows that are in the library, and answers which look different now. Adds and marks nothing. */
    public Set<Long> refresh(List<ShowSummary> list) {
        return store.write(session -> {
            Set<Long> changed = new HashSet<>();
            list.forEach(
                    summary -> find(session, summary.ref()).filter(show -> take(show, summary)).ifPresent(show -> changed.add(show.id)));
            return changed;
        });
    }

    private static boolean take(TVShow show, ShowSummary summary) {
        Double rating = show.rating;
        String poster = show.posterPath;
        show.popularity = summary.popularity() == null ? show.popularity : summary.popularity();
        show.rating = summary.rating() == null ? show.rating : summary.rating();
        show.posterPath = summary.posterPath() == null ? show.posterPath : summary.posterPath();
        show.backdropPath = summary.backdropPath() == null ? show.backdropPath : summary.backdropPath();
        return !Objects.equals(rating, show.rating) || !Objects.equals(poster, show.posterPath);
    }

    private List<IncompleteSeason> incomplete(Session session, String hql, OneOf shows) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        String among = shows == null ? "" : " and " + shows.of("t.id");
        var query = session.createSelectionQuery(hql + among + ORDER, IncompleteRow.class)
                .setParameter("now", now)
                .setParameter("yesterday", today.minusDays(1))
                .setParameter("tomorrow", today.plusDays(1))
                .setMaxResults(LIST_LIMIT);
        return (shows == null ? query : shows.in(query)).getResultList().stream().map(IncompleteRow::season).toList();
    }

    private static boolean watch(TVShow show, Instant now) {
        boolean was = show.watching;
        show.watchingSince = was ? show.watchingSince : now;
        show.watching = true;
        return !was;
    }

    private static TVShow show(Session session, long id) {
        TVShow show = session.find(TVShow.class, id);
        if (show == null) {
            throw new IllegalArgumentException("No show " + id + " in the library");
        }
        return show;
    }

    private static Optional<TVShow> find(Session session, ShowRef ref) {
        return session.createSelectionQuery("from TVShow where provider = :provider and providerId = :id", TVShow.class)
                .setParameter("provider", ref.provider())
                .setParameter("id", ref.id())
                .uniqueResultOptional();
    }
}
