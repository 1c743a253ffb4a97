package app.showshelf.library;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hibernate.Session;

import app.showshelf.settings.ProviderId;
import app.showshelf.store.Store;

/** What screens and the command line show: immutable records, read in short transactions. Blocks: call it from workers. */
public final class LibraryQueries {
    private final Store store;
    private final InstantSource clock;
    private final ZoneId zone;

    /** Queries of that store; {@code zone} says which day it is for the user. */
    public LibraryQueries(Store store, InstantSource clock, ZoneId zone) {
        this.store = store;
        this.clock = clock;
        this.zone = zone;
    }

    /** The shows of the shelf, by their plain names. */
    public List<ShowCard> cards(ShelfQuery query) {
        return ShelfIndex.of(cards(), true, NameOrder.PLAIN).find(query, Week.at(now(), zone, Locale.ROOT)).cards();
    }

    /** All shows, in no order. */
    List<ShowCard> cards() {
        return store.read(session -> new Shelf(session, now(), today(), null)
                .cards(session.createSelectionQuery("from TVShow", TVShow.class).getResultList()));
    }

    /** The same without what seasons and episodes say: none of them counts. */
    List<ShowCard> outlines() {
        return store.read(session -> Shelf.outlines(session.createSelectionQuery("from TVShow", TVShow.class).getResultList()));
    }

    /** Those of these shows that are in the library, in no order. */
    List<ShowCard> cards(Set<Long> ids) {
        OneOf asked = new OneOf("ids", ids);
        return store.read(session -> new Shelf(session, now(), today(), ids)
                .cards(asked.in(session.createSelectionQuery("from TVShow where " + asked.of("id"), TVShow.class)).getResultList()));
    }

    /** One show's page; empty if it is no longer in the library. */
    public Optional<ShowPage> page(long showId) {
        return store.read(session -> Optional.ofNullable(session.find(TVShow.class, showId)).map(show -> page(session, show)));
    }

    /** The episodes of a season in the order of its table: by number, those without a number last, by date. */
    public List<EpisodeRow> episodes(long showId, int season) {
        return store.read(session -> session.createSelectionQuery("""
                select new app.showshelf.library.EpisodeRow(e.id, e.providerId, e.number, e.type, e.name, e.overview, e.airDate, e.airStamp,
                       e.runtimeMinutes, e.stillPath, m.watchedAt, e.movedFrom)
                from Season s join Episode e on e.season = s left join EpisodeMark m on m.episodeId = e.id
                where s.showId = :show and s.number = :season and e.removedAt is null
                order by e.number nulls last, e.airDate nulls last, e.id""", EpisodeRow.class)
                .setParameter("show", showId)
                .setParameter("season", season)
                .getResultList());
    }

    /** Which of these shows are in the library. */
    public Map<ShowRef, ShelfPlace> places(Collection<ShowRef> refs) {
        Map<ShowRef, ShelfPlace> places = new HashMap<>();
        Map<ProviderId, List<String>> ids = refs.stream()
                .collect(Collectors.groupingBy(ShowRef::provider, Collectors.mapping(ShowRef::id, Collectors.toList())));
        store.read(session -> {
            ids.forEach((provider, list) -> {
                OneOf asked = new OneOf("ids", list);
                asked.in(session.createSelectionQuery("from TVShow where provider = :provider and " + asked.of("providerId"), TVShow.class))
                        .setParameter("provider", provider)
                        .getResultList()
                        .forEach(show -> places.put(show.ref(), new ShelfPlace(show.id, show.watching)));
            });
            return places;
        });
        return places;
    }

    /** How much is in the library. */
    public LibraryCounts counts() {
        return store.read(session -> {
            var shows = session
                    .createSelectionQuery(
                            "select count(*), count(*) filter (where watching), count(*) filter (where detailsCheckedAt is null), "
                                    + "count(*) filter (where watching and detailsCheckedAt is null) from TVShow",
                            Object[].class)
                    .getSingleResult();
            var seasons = session.createSelectionQuery(
                    "select count(*), count(*) filter (where t.watching) from Season s join s.tvShow t where not s.synced or s.nextCheckAt <= :now",
                    Object[].class).setParameter("now", now()).getSingleResult();
            return new LibraryCounts(number(shows[0]), number(shows[1]), number(seasons[0]) + number(shows[2]),
                    number(seasons[1]) + number(shows[3]), upNext(session));
        });
    }

    /** For each show one look at its first episode to watch. */
    private int upNext(Session session) {
        return Airing.at(session.createSelectionQuery(
                """
                        select count(*) from TVShow t where t.watching = true and exists (
                            select 1 from Episode e join e.season s where s.showId = t.id and s.number > 0 and e.type <> EpisodeType.SPECIAL
                            and e.removedAt is null and not exists (select 1 from EpisodeMark m where m.episodeId = e.id) and\s"""
                        + Airing.AIRED + ")",
                Long.class), now(), today()).getSingleResult().intValue();
    }

    private ShowPage page(Session session, TVShow show) {
        Shelf shelf = new Shelf(session, now(), today(), List.of(show.id));
        ShowSeasons seasons = shelf.seasons();
        return new ShowPage(shelf.card(show, seasons), show.originalName, show.overview, show.backdropPath, show.page,
                show.detailsCheckedAt, show.nextCheckAt, show.nextLookReason, ChangeSummaryCode.read(show.lastChanges),
                seasons.firstToWatch().flatMap(shelf::firstUnwatched).orElse(null), seasons.list());
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), zone);
    }
}
