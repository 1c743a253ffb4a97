package app.showshelf.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.hibernate.Session;

/** What the journal says of the user's changes, within the transaction that makes them. */
final class JournalLines {
    private static final String MARKED = """
            select new app.showshelf.library.MarkedEpisode(t.provider, t.providerId, s.number, e.number, e.providerId, m.watchedAt,
            coalesce(m.plays, 0))
            """;

    private final Session session;
    private final Instant now;

    JournalLines(Session session, Instant now) {
        this.session = session;
        this.now = now;
    }

    /** How these episodes and shows are now. */
    List<String> of(Former changed) {
        List<String> lines = new ArrayList<>();
        shows(changed.shows().stream().map(FormerShow::showId).toList()).forEach(lines::add);
        Batches.of(changed.marks().stream().map(FormerMark::episodeId).toList(), this::marks)
                .forEach(mark -> lines.add(JournalEntry.mark(now, mark).line()));
        return lines;
    }

    /** How these shows stand now. */
    List<String> shows(Collection<Long> ids) {
        return Batches.of(ids, this::standings)
                .stream()
                .map(show -> JournalEntry.show(now, show).line())
                .toList();
    }

    private List<MarkedEpisode> marks(List<Long> episodes) {
        OneOf ids = new OneOf("ids", episodes);
        return ids.in(session.createSelectionQuery(MARKED + """
                from Episode e join e.season s join ShowStanding t on t.id = s.showId left join EpisodeMark m on m.episodeId = e.id
                where %s order by e.id""".formatted(ids.of("e.id")), MarkedEpisode.class)).getResultList();
    }

    private List<ShowStanding> standings(List<Long> shows) {
        OneOf ids = new OneOf("ids", shows);
        return ids.in(session.createSelectionQuery("from ShowStanding where " + ids.of("id") + " order by id", ShowStanding.class))
                .getResultList();
    }

    /** All that the user has ever said and still says. */
    void all(Consumer<String> to) {
        to.accept(JournalEntry.all(now).line());
        try (Stream<ShowStanding> shows = session.createSelectionQuery("""
                from ShowStanding t where t.watching or t.removedAt is not null
                or t.id in (select e.season.showId from EpisodeMark m join Episode e on e.id = m.episodeId) order by t.id""",
                ShowStanding.class).getResultStream()) {
            shows.forEach(show -> {
                to.accept(JournalEntry.show(now, show).line());
                session.detach(show);
            });
        }
        try (Stream<MarkedEpisode> marks = session.createSelectionQuery(MARKED + """
                from EpisodeMark m join Episode e on e.id = m.episodeId join e.season s join ShowStanding t on t.id = s.showId""",
                MarkedEpisode.class).getResultStream()) {
            marks.forEach(mark -> to.accept(JournalEntry.mark(now, mark).line()));
        }
    }
}
