package app.showshelf.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.hibernate.Session;

/** The rows of marks, within one open transaction. Each method answers what it replaced. */
final class MarkRows {
    private static final int CHUNK = 500;

    private final Session session;

    /** Marks that were made together. */
    private record Making(Instant watchedAt, int plays) {}

    MarkRows(Session session) {
        this.session = session;
    }

    /** Marks what has no mark, or takes away the marks that there are. */
    List<FormerMark> set(List<Long> episodes, boolean watched, Instant now) {
        List<FormerMark> former = read(episodes).stream().filter(mark -> (mark.watchedAt() == null) == watched).toList();
        List<Long> changed = former.stream().map(FormerMark::episodeId).toList();
        if (watched) {
            insert(changed, new Making(now, 1));
        } else {
            delete(changed);
        }
        return former;
    }

    /** Episodes that are no longer stored stay away. */
    List<FormerMark> restore(List<FormerMark> marks) {
        List<Long> episodes = marks.stream().map(FormerMark::episodeId).toList();
        List<FormerMark> former = read(episodes);
        delete(episodes);
        marks.stream().filter(mark -> mark.watchedAt() != null)
                .collect(Collectors.groupingBy(mark -> new Making(mark.watchedAt(), mark.plays()),
                        Collectors.mapping(FormerMark::episodeId, Collectors.toList())))
                .forEach((making, ids) -> insert(ids, making));
        return former;
    }

    private List<FormerMark> read(List<Long> episodes) {
        List<FormerMark> marks = new ArrayList<>(episodes.size());
        inChunks(episodes, ids -> marks.addAll(ids.in(session.createSelectionQuery("""
                select new app.showshelf.library.FormerMark(e.season.showId, e.id, m.watchedAt, coalesce(m.plays, 0))
                from Episode e left join EpisodeMark m on m.episodeId = e.id where %s""".formatted(ids.of("e.id")), FormerMark.class))
                .getResultList()));
        return marks;
    }

    private void insert(List<Long> episodes, Making making) {
        inChunks(episodes, ids -> ids.in(session.createMutationQuery("""
                insert into EpisodeMark (episodeId, watchedAt, plays)
                select e.id, cast(:watchedAt as Instant), cast(:plays as Integer) from Episode e where %s""".formatted(ids.of("e.id"))))
                .setParameter("watchedAt", making.watchedAt())
                .setParameter("plays", making.plays())
                .executeUpdate());
    }

    private void delete(List<Long> episodes) {
        inChunks(episodes, ids -> ids.in(session.createMutationQuery("delete EpisodeMark where " + ids.of("episodeId"))).executeUpdate());
    }

    private static void inChunks(List<Long> all, Consumer<OneOf> work) {
        for (int from = 0; from < all.size(); from += CHUNK) {
            work.accept(new OneOf("ids", all.subList(from, Math.min(all.size(), from + CHUNK))));
        }
    }
}
