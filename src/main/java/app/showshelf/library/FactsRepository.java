package app.showshelf.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
                .map(show -> stored(session, show, true)));
    }

    /** The show with its seasons but without its episodes, of which there may be thousands; empty if it is no longer in the library. */
    public Optional<StoredShow> outline(long showId) {
        return store.read(session -> Optional.ofNullable(session.find(TVShow.class, showId))
                .map(show -> stored(session, show, false)));
    }

    /** Applies the changes in one short transaction: a season is as before or complete, whatever happens meanwhile. */
    public void apply(ShowChanges changes) {
        store.change(session -> applyIn(session, changes));
    }

    /** The same behind all that the user waits for. */
    public void applyBehind(ShowChanges changes) {
        store.changeBehind(session -> applyIn(session, changes));
    }

    private static void applyIn(Session session, ShowChanges changes) {
        TVShow show = session.find(TVShow.class, changes.showId());
        if (show != null) {
            apply(session, show, changes);
        }
    }

    private static void apply(Session session, TVShow show, ShowChanges changes) {
        // What a feed has listed while the answer was under way may not be in it.
        boolean listedMeanwhile = !Objects.equals(show.listed(), changes.listing().seen());
        takeShow(show, changes);
        if (!listedMeanwhile) {
            show.take(changes.listing().left());
        }
        Map<Integer, Season> seasons = seasons(session, show).stream()
                .collect(Collectors.toMap(season -> season.number, Function.identity()));
        for (ShowChanges.SeasonChange change : changes.seasons()) {
            takeSeason(session, seasons.computeIfAbsent(change.number(), number -> new Season(show, number, changes.now())), change);
        }
        NextLook again = new NextLook(changes.now(), NextLookReason.LISTED_BY_FEED);
        if (listedMeanwhile) {
            latestThatCame(changes).map(seasons::get).ifPresent(season -> season.take(again));
        }
        changes.added().forEach(added -> session.persist(new Episode(seasons.get(added.season()), added.facts())));
        update(session, seasons, changes.updated());
        hide(session, changes);
        session.flush();
        delete(session, changes);
        seasons.values().removeIf(season -> changes.goneSeasons().contains(season.id));
        show.take(seasons.values().stream().map(season -> season.state().next()).reduce(NextLook::orEarlier)
                .orElse(listedMeanwhile && changes.failure() == null ? again : changes.next()));
    }

    private static Optional<Integer> latestThatCame(ShowChanges changes) {
        return changes.seasons().stream().filter(season -> season.state().failure() == null).map(ShowChanges.SeasonChange::number)
                .max(Integer::compareTo);
    }

    private static void takeShow(TVShow show, ShowChanges changes) {
        show.attempts = changes.attempts();
        show.askedAt = changes.now();
        show.lastError = changes.failure() == null ? null : changes.failure().code();
        if (changes.detailsCheckedAt() != null) {
            show.detailsCheckedAt = changes.detailsCheckedAt();
            show.lastChanges = ChangeSummaryCode.write(changes.summary());
        }
        if (changes.details() != null) {
            take(show, changes.details());
            show.updatedAt = changes.now();
        }
    }

    private static void take(TVShow show, ShowFacts facts) {
        show.imdbId = facts.imdbId();
        show.tvdbId = facts.tvdbId();
        show.name = facts.name();
        show.originalName = facts.originalName();
        show.overview = facts.overview();
        show.status = facts.status();
        show.firstAirDate = facts.firstAirDate();
        show.network = facts.network();
        show.language = facts.language();
        show.genres = facts.genres().toArray(String[]::new);
        show.posterPath = facts.posterPath();
        show.backdropPath = facts.backdropPath();
        show.page = facts.page();
        show.rating = facts.rating();
        show.popularity = facts.popularity();
        show.changedAt = facts.changedAt();
    }

    private static void takeSeason(Session session, Season season, ShowChanges.SeasonChange change) {
        if (change.facts() != null) {
            season.take(change.facts());
        }
        season.take(change.state());
        if (change.summary() != null) {
            season.lastChanges = ChangeSummaryCode.write(change.summary());
        }
        if (season.id == null) {
            session.persist(season);
        }
    }

    private static void update(Session session, Map<Integer, Season> seasons, List<ShowChanges.EpisodeChange> updated) {
        if (updated.isEmpty()) {
            return;
        }
        Map<Long, Episode> rows = session.findMultiple(Episode.class, updated.stream().map(ShowChanges.EpisodeChange::id).toList())
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(episode -> episode.id, Function.identity()));
        for (ShowChanges.EpisodeChange change : updated) {
            Episode episode = rows.get(change.id());
            if (episode != null) {
                episode.season = seasons.get(change.season());
                episode.removedAt = null;
                episode.take(change.facts());
            }
        }
    }

    private static void hide(Session session, ShowChanges changes) {
        if (!changes.hidden().isEmpty()) {
            session.createMutationQuery("update Episode set removedAt = :now where id in (:ids)")
                    .setParameter("now", changes.now())
                    .setParameter("ids", changes.hidden())
                    .executeUpdate();
        }
    }

    /** The condition is here, too, since the user may have marked one since the reconciliation looked. */
    private static void delete(Session session, ShowChanges changes) {
        if (!changes.deleted().isEmpty()) {
            session.createMutationQuery(
                    "delete Episode e where e.id in (:ids) and not exists (select 1 from EpisodeMark m where m.episodeId = e.id)")
                    .setParameter("ids", changes.deleted())
                    .executeUpdate();
        }
        if (!changes.goneSeasons().isEmpty()) {
            session.createMutationQuery("delete Season s where s.id in (:ids) and not exists (select 1 from Episode e where e.season = s)")
                    .setParameter("ids", changes.goneSeasons())
                    .executeUpdate();
        }
    }

    private static StoredShow stored(Session session, TVShow show, boolean withEpisodes) {
        List<StoredSeason> seasons = seasons(session, show).stream()
                .map(season -> new StoredSeason(season.id, season.facts(), season.state()))
                .toList();
        return new StoredShow(show.id, facts(show), show.watching, show.detailsCheckedAt, show.nextCheckAt, show.attempts, seasons,
                withEpisodes ? episodes(session, seasons) : List.of(), show.listed());
    }

    /** By the seasons' ids: a join from the show would be the database's to order, and it may read all episodes first. */
    private static List<StoredEpisode> episodes(Session session, List<StoredSeason> seasons) {
        Map<Long, Integer> numbers = seasons.stream().collect(Collectors.toMap(StoredSeason::id, StoredSeason::number));
        if (numbers.isEmpty()) {
            return List.of();
        }
        return session.createSelectionQuery("""
                select new app.showshelf.library.StoredRow(e.id, e.season.id, e.providerId, e.number, e.type, e.name, e.overview, e.airDate,
                       e.airStamp, e.runtimeMinutes, e.stillPath, e.removedAt, m.episodeId)
                from Episode e left join EpisodeMark m on m.episodeId = e.id where e.season.id in (:seasons) order by e.id""",
                StoredRow.class)
                .setParameter("seasons", numbers.keySet())
                .getResultStream()
                .map(row -> row.episode(numbers.get(row.seasonId())))
                .toList();
    }

    private static List<Season> seasons(Session session, TVShow show) {
        return session.createSelectionQuery("from Season where showId = :show order by number", Season.class).setParameter("show", show.id)
                .getResultList();
    }

    private static ShowFacts facts(TVShow show) {
        return new ShowFacts(show.ref(), show.imdbId, show.tvdbId, show.name, show.originalName, show.overview, show.status,
                show.firstAirDate,
                show.network, show.language, List.of(show.genres), show.posterPath, show.backdropPath, show.rating, show.popularity,
                show.page,
                List.of(), show.changedAt);
    }
}
