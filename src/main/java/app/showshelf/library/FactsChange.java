package app.showshelf.library;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hibernate.Session;

/** What a fetch means for the rows of one show, in the transaction of that session. */
final class FactsChange {
    private final Session session;
    private final TVShow show;
    private final ShowChanges changes;
    private final NextLook again;

    FactsChange(Session session, TVShow show, ShowChanges changes) {
        this.session = session;
        this.show = show;
        this.changes = changes;
        this.again = new NextLook(changes.now(), NextLookReason.LISTED_BY_FEED);
    }

    /**
     * Applies it.
     *
     * @param stored the seasons as they are
     * @return the seasons as they are now, by number
     */
    List<Season> apply(List<Season> stored) {
        // What a feed has listed while the answer was under way may not be in it.
        boolean listedMeanwhile = !Objects.equals(show.listed(), changes.listing().seen());
        takeShow();
        if (!listedMeanwhile) {
            show.take(changes.listing().left());
        }
        Map<Integer, Season> seasons = new TreeMap<>(stored.stream().collect(Collectors.toMap(season -> season.number, season -> season)));
        for (ShowChanges.SeasonChange change : changes.seasons()) {
            take(seasons.computeIfAbsent(change.number(), number -> new Season(show, number, changes.now())), change);
        }
        if (listedMeanwhile) {
            latestThatCame().map(seasons::get).ifPresent(season -> season.take(again));
        }
        takeEpisodes(seasons);
        List<Season> after = seasons.values().stream().filter(season -> !changes.goneSeasons().contains(season.id)).toList();
        show.take(after.stream().map(season -> season.state().next()).reduce(NextLook::orEarlier)
                .orElse(listedMeanwhile && changes.failure() == null ? again : changes.next()));
        session.flush();
        insertEpisodes(seasons);
        hide();
        delete();
        return after;
    }

    private Optional<Integer> latestThatCame() {
        return changes.seasons().stream().filter(season -> season.state().failure() == null).map(ShowChanges.SeasonChange::number)
                .max(Integer::compareTo);
    }

    private void takeShow() {
        show.attempts = changes.attempts();
        show.askedAt = changes.now();
        show.lastError = changes.failure() == null ? null : changes.failure().code();
        if (changes.detailsCheckedAt() != null) {
            show.detailsCheckedAt = changes.detailsCheckedAt();
            show.lastChanges = ChangeSummaryCode.write(changes.summary());
        }
        if (changes.details() != null) {
            show.take(changes.details());
            show.updatedAt = changes.now();
        }
    }

    private void take(Season season, ShowChanges.SeasonChange change) {
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

    private void takeEpisodes(Map<Integer, Season> seasons) {
        if (changes.updated().isEmpty()) {
            return;
        }
        Map<Long, Episode> rows = session
                .findMultiple(Episode.class, changes.updated().stream().map(ShowChanges.EpisodeChange::id).toList())
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(episode -> episode.id, Function.identity()));
        for (ShowChanges.EpisodeChange change : changes.updated()) {
            Episode episode = rows.get(change.id());
            if (episode != null) {
                episode.season = seasons.get(change.season());
                episode.removedAt = null;
                episode.take(change.facts());
            }
        }
    }

    /** After the seasons, which have their rows by then. */
    private void insertEpisodes(Map<Integer, Season> seasons) {
        if (!changes.added().isEmpty()) {
            Map<Integer, Long> ids = seasons.values().stream().collect(Collectors.toMap(season -> season.number, season -> season.id));
            List<Long> free = EpisodeIds.next(session, changes.added().size());
            session.doWork(connection -> EpisodeRows.insert(connection, changes.added(), ids, free));
        }
    }

    private void hide() {
        if (!changes.hidden().isEmpty()) {
            session.createMutationQuery("update Episode set removedAt = :now where id in (:ids)")
                    .setParameter("now", changes.now())
                    .setParameter("ids", changes.hidden())
                    .executeUpdate();
        }
    }

    /** The condition is here, too, since the user may have marked one since the reconciliation looked. */
    private void delete() {
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
}
