package app.showshelf.library;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hibernate.Session;

import app.showshelf.store.Store;

/** What the user says of episodes. When a method returns, the mark is on the disk. */
public final class Marks {
    private static final String AIRED = "e.removedAt is null and " + Airing.AIRED;

    private final Store store;
    private final LibraryEvents events;
    private final InstantSource clock;
    private final ZoneId zone;

    /** The marks in that store; {@code zone} says which day it is for the user. */
    public Marks(Store store, LibraryEvents events, InstantSource clock, ZoneId zone) {
        this.store = store;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /** Marks one episode as watched or takes its mark away; again is no different from once. */
    public void episode(long episodeId, boolean watched) {
        publish(store.write(session -> {
            EpisodePlace place = place(session, episodeId);
            set(session, List.of(episodeId), watched);
            return place.show();
        }));
    }

    /** Marks all episodes of a season that have aired, or takes all its marks away. */
    public void season(long showId, int season, boolean watched) {
        String aired = watched ? " and " + AIRED : "";
        store.change(session -> {
            var query = session.createSelectionQuery(
                    "select e.id from Episode e where e.season.tvShow.id = :show and e.season.number = :season" + aired,
                    Long.class).setParameter("show", showId).setParameter("season", season);
            set(session, (watched ? Airing.at(query, clock.instant(), today()) : query).getResultList(), watched);
        });
        publish(showId);
    }

    /**
     * Marks this episode and all that aired before it: in its own season and in those before. Specials count only among
     * themselves.
     */
    public void upTo(long episodeId) {
        publish(store.write(session -> {
            EpisodePlace last = place(session, episodeId);
            var query = session
                    .createSelectionQuery("select e.id from Episode e join e.season s where s.tvShow.id = :show and (s.number = :season"
                            + " and (e.number is not null and e.number <= :number or e.id = :last) or s.number > 0 and s.number < :season) and (e.id = :last or "
                            + AIRED + ")", Long.class)
                    .setParameter("show", last.show())
                    .setParameter("season", last.season())
                    .setParameter("number", last.number() == null ? -1 : last.number())
                    .setParameter("last", episodeId);
            set(session, Airing.at(query, clock.instant(), today()).getResultList(), true);
            return last.show();
        }));
    }

    /** Marks all regular episodes of these shows that have aired, or takes all their marks away, those of specials too. */
    public void shows(Collection<Long> showIds, boolean watched) {
        String aired = watched ? " and e.season.number > 0 and " + AIRED : "";
        store.change(session -> {
            var query = session.createSelectionQuery("select e.id from Episode e where e.season.tvShow.id in (:shows)" + aired, Long.class)
                    .setParameter("shows", showIds);
            set(session, (watched ? Airing.at(query, clock.instant(), today()) : query).getResultList(), watched);
        });
        events.changed(Set.copyOf(showIds));
    }

    /** The episode at that place of a show; empty if there is none. */
    public Optional<Long> find(long showId, int season, int number) {
        return store.read(session -> session.createSelectionQuery("""
                select e.id from Episode e where e.season.tvShow.id = :show and e.season.number = :season and e.number = :number
                and e.removedAt is null order by e.id""", Long.class)
                .setParameter("show", showId)
                .setParameter("season", season)
                .setParameter("number", number)
                .setMaxResults(1)
                .uniqueResultOptional());
    }

    private static EpisodePlace place(Session session, long episodeId) {
        return session.createSelectionQuery("""
                select new app.showshelf.library.EpisodePlace(s.tvShow.id, s.number, e.number)
                from Episode e join e.season s where e.id = :id""", EpisodePlace.class)
                .setParameter("id", episodeId)
                .uniqueResultOptional()
                .orElseThrow(() -> new IllegalArgumentException("No episode " + episodeId + " in the library"));
    }

    private static void set(Session session, List<Long> episodes, boolean watched, Instant now) {
        if (episodes.isEmpty()) {
            return;
        }
        if (!watched) {
            session.createMutationQuery("delete EpisodeMark where episodeId in (:ids)").setParameter("ids", episodes).executeUpdate();
            return;
        }
        Set<Long> marked = Set
                .copyOf(session.createSelectionQuery("select episodeId from EpisodeMark where episodeId in (:ids)", Long.class)
                        .setParameter("ids", episodes)
                        .getResultList());
        episodes.stream().filter(id -> !marked.contains(id)).forEach(id -> session.persist(new EpisodeMark(id, now)));
    }

    private void set(Session session, List<Long> episodes, boolean watched) {
        set(session, episodes, watched, clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private void publish(long showId) {
        events.changed(Set.of(showId));
    }
}
