package app.showshelf.library;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

import app.showshelf.store.Store;

/** What the user says of episodes. When a method returns, the mark is on the disk; it answers what it replaced. */
public final class Marks {
    private static final String AIRED = "e.removedAt is null and " + Airing.AIRED;

    private final Store store;
    private final LibraryEvents events;
    private final InstantSource clock;
    private final ZoneId zone;

    /** The episodes that are meant, and their shows. */
    private record Scope(Set<Long> shows, List<Long> episodes) {}

    /** The marks in that store; {@code zone} says which day it is for the user. */
    public Marks(Store store, LibraryEvents events, InstantSource clock, ZoneId zone) {
        this.store = store;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /** Marks one episode as watched or takes its mark away; again is no different from once. */
    public UserChange episode(long episodeId, boolean watched) {
        return episodes(List.of(episodeId), watched);
    }

    /** The same for several episodes of one show, at least one. */
    public UserChange episodes(Collection<Long> episodeIds, boolean watched) {
        List<Long> episodes = List.copyOf(episodeIds);
        return set(session -> new Scope(Set.of(place(session, episodes.getFirst()).show()), episodes), watched);
    }

    /** Marks all episodes of a season that have aired, or takes all its marks away. */
    public UserChange season(long showId, int season, boolean watched) {
        return set(session -> new Scope(Set.of(showId), aired(session
                .createSelectionQuery("select e.id from Episode e where e.season.showId = :show and e.season.number = :season"
                        + (watched ? " and " + AIRED : ""), Long.class)
                .setParameter("show", showId)
                .setParameter("season", season), watched)), watched);
    }

    /**
     * Marks this episode and all that aired before it: in its own season and in those before. Specials count only among
     * themselves.
     */
    public UserChange upTo(long episodeId) {
        return set(session -> {
            EpisodePlace last = place(session, episodeId);
            return new Scope(Set.of(last.show()), aired(session
                    .createSelectionQuery("select e.id from Episode e join e.season s where s.showId = :show and (s.number = :season"
                            + " and (e.number is not null and e.number <= :number or e.id = :last) or s.number > 0 and s.number < :season) and (e.id = :last or "
                            + AIRED + ")", Long.class)
                    .setParameter("show", last.show())
                    .setParameter("season", last.season())
                    .setParameter("number", last.number() == null ? -1 : last.number())
                    .setParameter("last", episodeId), true));
        }, true);
    }

    /** Marks all episodes of these shows that have aired, specials excluded, or takes all their marks away. */
    public UserChange shows(Collection<Long> showIds, boolean watched) {
        Set<Long> shows = Set.copyOf(showIds);
        return set(session -> new Scope(shows, shows.stream().flatMap(show -> aired(session
                .createSelectionQuery("select e.id from Episode e where e.season.showId = :show"
                        + (watched ? " and e.season.number > 0 and " + AIRED : ""), Long.class)
                .setParameter("show", show), watched).stream()).toList()), watched);
    }

    /** The episode at that place of a show; empty if there is none. */
    public Optional<Long> find(long showId, int season, int number) {
        return store.read(session -> session.createSelectionQuery("""
                select e.id from Episode e where e.season.showId = :show and e.season.number = :season and e.number = :number
                and e.removedAt is null order by e.id""", Long.class)
                .setParameter("show", showId)
                .setParameter("season", season)
                .setParameter("number", number)
                .setMaxResults(1)
                .uniqueResultOptional());
    }

    private UserChange set(Function<Session, Scope> which, boolean watched) {
        UserChange change = store.decide(session -> {
            Scope scope = which.apply(session);
            Former former = new Former(new MarkRows(session).set(scope.episodes(), watched, clock.instant()), List.of());
            return new UserChange(former, new Standings(session).onlyName(scope.shows()));
        }, (session, done) -> new JournalLines(session, clock.instant()).of(done.former()));
        events.changed(change.former().showIds());
        return change;
    }

    private List<Long> aired(SelectionQuery<Long> query, boolean onlyAired) {
        return (onlyAired ? Airing.at(query, clock.instant(), today()) : query).getResultList();
    }

    private static EpisodePlace place(Session session, long episodeId) {
        return session.createSelectionQuery("""
                select new app.showshelf.library.EpisodePlace(s.showId, s.number, e.number)
                from Episode e join e.season s where e.id = :id""", EpisodePlace.class)
                .setParameter("id", episodeId)
                .uniqueResultOptional()
                .orElseThrow(() -> new IllegalArgumentException("No episode " + episodeId + " in the library"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
