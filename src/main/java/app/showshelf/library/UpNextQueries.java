package app.showshelf.library;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hibernate.Session;

import app.showshelf.store.Store;

/** With which episodes the watched shows go on. A few statements for all shows. Blocks: call it from workers. */
public final class UpNextQueries {
    private final Store store;
    private final InstantSource clock;
    private final ZoneId zone;

    /** Queries of that store; {@code zone} says which day it is for the user. */
    public UpNextQueries(Store store, InstantSource clock, ZoneId zone) {
        this.store = store;
        this.clock = clock;
        this.zone = zone;
    }

    /** Of every watched show with something to watch; in no order. */
    public List<UpNext> all() {
        return store.read(session -> find(session, null));
    }

    /** The same of these shows only; those with nothing to watch are missing. */
    public List<UpNext> of(Collection<Long> shows) {
        return shows.isEmpty() ? List.of() : store.read(session -> Batches.of(shows, batch -> find(session, batch)));
    }

    private List<UpNext> find(Session session, List<Long> only) {
        Instant now = clock.instant();
        Progress progress = new Progress(session, now, LocalDate.ofInstant(now, zone));
        Map<Long, ShowProgress> shows = progress.shows(only).stream()
                .filter(show -> show.next().isPresent())
                .collect(Collectors.toMap(ShowProgress::show, Function.identity()));
        Map<Long, Integer> medians = progress
                .medians(shows.values().stream().filter(ShowProgress::guesses).map(ShowProgress::show).toList());
        List<Long> episodes = shows.values().stream().map(show -> show.nextEpisode().orElseThrow()).toList();
        return Batches.of(episodes, batch -> rows(session, batch)).stream()
                .map(row -> row.of(shows.get(row.show()), medians.get(row.show())))
                .toList();
    }

    private static List<UpNextRow> rows(Session session, List<Long> episodes) {
        OneOf ids = new OneOf("episodes", episodes);
        return ids.in(session.createSelectionQuery("""
                select new app.showshelf.library.UpNextRow(t.id, t.provider, t.providerId, t.name, s.number,
                       new app.showshelf.library.EpisodeRow(e.id, e.providerId, e.number, e.type, e.name, e.overview, e.airDate, e.airStamp,
                       e.runtimeMinutes, e.stillPath, m.watchedAt))
                from Episode e join e.season s join s.tvShow t left join EpisodeMark m on m.episodeId = e.id
                where %s""".formatted(ids.of("e.id")), UpNextRow.class)).getResultList();
    }
}
