package app.showshelf.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hibernate.Session;

import app.showshelf.store.Store;

/** What providers have said: hands it to the reconciliation, and stores what the reconciliation decides. Never touches a mark. */
public final class FactsRepository {
    private final Store store;

    /** The facts in that store. */
    public FactsRepository(Store store) {
        this.store = store;
    }

    /** All that is stored of one show; empty if it is no longer in the library. */
    public Optional<StoredShow> load(long showId) {
        return store.read(session -> Optional.ofNullable(session.find(TVShow.class, showId))
                .map(show -> load(session, show)));
    }

    /** The show with its seasons but without its episodes, of which there may be thousands; empty if it is no longer in the library. */
    public Optional<StoredShow> outline(long showId) {
        return store.read(session -> Optional.ofNullable(session.find(TVShow.class, showId))
                .map(show -> stored(show, seasonsOf(seasons(session, show)), List.of())));
    }

    /**
     * Applies the changes in one short transaction: a season is as before or complete, whatever happens meanwhile.
     *
     * @return the show as it is now, without its episodes; empty if it is no longer in the library
     */
    public Optional<StoredShow> apply(ShowChanges changes) {
        return store.write(session -> apply(session, changes));
    }

    /** The same behind all that the user waits for. */
    public Optional<StoredShow> applyBehind(ShowChanges changes) {
        return store.writeBehind(session -> apply(session, changes));
    }

    private static Optional<StoredShow> apply(Session session, ShowChanges changes) {
        return Optional.ofNullable(session.find(TVShow.class, changes.showId())).map(show -> {
            List<Season> after = new FactsChange(session, show, changes).apply(seasons(session, show));
            return stored(show, seasonsOf(after), List.of());
        });
    }

    private static StoredShow load(Session session, TVShow show) {
        List<StoredSeason> seasons = seasonsOf(seasons(session, show));
        return stored(show, seasons, episodes(session, seasons));
    }

    private static StoredShow stored(TVShow show, List<StoredSeason> seasons, List<StoredEpisode> episodes) {
        return new StoredShow(show.id, show.facts(), show.watching, show.detailsCheckedAt, show.nextCheckAt, show.attempts, seasons,
                episodes, show.listed());
    }

    private static List<StoredSeason> seasonsOf(List<Season> rows) {
        return rows.stream().map(season -> new StoredSeason(season.id, season.facts(), season.state())).toList();
    }

    /** By the seasons' ids: a join from the show would be the database's to order, and it may read all episodes first. */
    private static List<StoredEpisode> episodes(Session session, List<StoredSeason> seasons) {
        Map<Long, Integer> numbers = seasons.stream().collect(Collectors.toMap(StoredSeason::id, StoredSeason::number));
        return numbers.isEmpty() ? List.of() : session.doReturningWork(connection -> EpisodeRows.read(connection, numbers));
    }

    private static List<Season> seasons(Session session, TVShow show) {
        return session.createSelectionQuery("from Season where showId = :show order by number", Season.class).setParameter("show", show.id)
                .getResultList();
    }
}
