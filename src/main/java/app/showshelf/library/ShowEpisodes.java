package app.showshelf.library;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hibernate.Session;

/** The episodes of one show by their provider's names; one that is not there is put there. */
final class ShowEpisodes {
    private final Session session;
    private final long showId;
    private final Instant now;
    private final Map<String, Long> byId = new HashMap<>();
    private final Map<List<Integer>, Long> byNumber = new HashMap<>();
    private final Map<Integer, Season> seasons = new HashMap<>();

    /** An episode that is stored. */
    record Known(long id, int season, Integer number, String providerId) {}

    ShowEpisodes(Session session, long showId, Instant now) {
        this.session = session;
        this.showId = showId;
        this.now = now;
        session.createSelectionQuery("""
                select new app.showshelf.library.ShowEpisodes$Known(e.id, s.number, e.number, e.providerId)
                from Season s join Episode e on e.season = s where s.showId = :show order by e.removedAt nulls first, e.id""", Known.class)
                .setParameter("show", showId)
                .getResultList()
                .forEach(this::know);
    }

    private void know(Known episode) {
        if (episode.providerId() != null) {
            byId.putIfAbsent(episode.providerId(), episode.id());
        }
        if (episode.number() != null) {
            byNumber.putIfAbsent(List.of(episode.season(), episode.number()), episode.id());
        }
    }

    /** The provider's id says which; else the season and the number. */
    long find(JournalEntry entry) {
        Long found = entry.id() == null ? null : byId.get(entry.id());
        if (found == null && entry.episode() != null) {
            found = byNumber.get(List.of(entry.season(), entry.episode()));
        }
        return found == null ? put(entry) : found;
    }

    private long put(JournalEntry entry) {
        Season season = seasons.computeIfAbsent(entry.season(), this::season);
        Episode episode = new Episode(season,
                new EpisodeFacts(entry.id(), entry.episode(), EpisodeType.REGULAR, null, null, null, null, null,
                        null));
        session.persist(episode);
        know(new Known(episode.id, entry.season(), entry.episode(), entry.id()));
        return episode.id;
    }

    private Season season(int number) {
        return session.createSelectionQuery("from Season where showId = :show and number = :number", Season.class)
                .setParameter("show", showId)
                .setParameter("number", number)
                .uniqueResultOptional()
                .orElseGet(() -> {
                    Season season = new Season(session.getReference(TVShow.class, showId), number, now);
                    session.persist(season);
                    return season;
                });
    }
}
