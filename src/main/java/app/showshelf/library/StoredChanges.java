package app.showshelf.library;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import app.showshelf.store.Store;

/** The user's changes, each in one transaction. */
public final class StoredChanges implements UserChanges {
    private final Store store;
    private final Marks marks;
    private final LibraryEvents events;
    private final InstantSource clock;

    /** Changes in that store, to these marks among others. */
    public StoredChanges(Store store, Marks marks, LibraryEvents events, InstantSource clock) {
        this.store = store;
        this.marks = marks;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public UserChange markEpisode(long episodeId, boolean watched) {
        return marks.episode(episodeId, watched);
    }

    @Override
    public UserChange markEpisodes(Collection<Long> episodeIds, boolean watched) {
        return marks.episodes(episodeIds, watched);
    }

    @Override
    public UserChange markSeason(long showId, int season, boolean watched) {
        return marks.season(showId, season, watched);
    }

    @Override
    public UserChange markUpTo(long episodeId) {
        return marks.upTo(episodeId);
    }

    @Override
    public UserChange markShows(Collection<Long> showIds, boolean watched) {
        return marks.shows(showIds, watched);
    }

    @Override
    public UserChange setWatching(Collection<Long> showIds, boolean watching) {
        return change(standings -> standings.watch(showIds, watching, clock.instant()));
    }

    @Override
    public UserChange remove(Collection<Long> showIds) {
        return change(standings -> standings.remove(showIds, clock.instant()));
    }

    @Override
    public Former restore(Former former) {
        Former replaced = store.decide(session -> new Former(new MarkRows(session).restore(former.marks()),
                new Standings(session).restore(former.shows())),
                (session, before) -> new JournalLines(session, clock.instant()).of(before));
        events.changed(former.showIds());
        return replaced;
    }

    private UserChange change(Function<Standings, List<FormerShow>> change) {
        UserChange done = store.decide(session -> {
            Standings standings = new Standings(session);
            Former former = new Former(List.of(), change.apply(standings));
            return new UserChange(former, standings.onlyName(former.showIds()));
        }, (session, all) -> new JournalLines(session, clock.instant()).of(all.former()));
        events.changed(done.former().showIds());
        return done;
    }
}
