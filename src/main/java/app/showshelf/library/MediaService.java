package app.showshelf.library;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import app.showshelf.settings.SyncMode;

/** What the user does with shows, and the task that keeps them complete. Only the user's own actions mark a show as watching. */
public final class MediaService {
    private static final Logger LOG = LoggerFactory.getLogger(MediaService.class);

    private final TVShowRepository shows;
    private final LibraryQueries queries;
    private final LibraryEvents events;
    private final EpisodeSync sync;
    private final Supplier<SyncMode> mode;
    private final InstantSource clock;
    private volatile Instant lastTick = Instant.MAX;

    /** The service; {@code mode} is read anew at each tick, so that a change holds from the next one on. */
    public MediaService(TVShowRepository shows, LibraryQueries queries, LibraryEvents events, EpisodeSync sync, Supplier<SyncMode> mode,
            InstantSource clock) {
        this.shows = shows;
        this.queries = queries;
        this.events = events;
        this.sync = sync;
        this.mode = mode;
        this.clock = clock;
    }

    /** The user opens a show of the library: from now on it is being watched, and what is owed to it is fetched at once. */
    public ShowPage openShow(ShowRef ref) {
        return openShow(ref, _ -> {});
    }

    /** The same; {@code changed} hears what is to be put back to undo it, where the show was not being watched before. */
    public ShowPage openShow(ShowRef ref, Consumer<UserChange> changed) {
        return open(shows.findByRef(ref).orElseThrow(() -> new IllegalArgumentException("No show " + ref + " in the library")), changed);
    }

    /** The user opens a show from a list: it is stored first if it is new. */
    public ShowPage openShow(ShowSummary summary) {
        return openShow(summary, _ -> {});
    }

    /** The same; {@code changed} hears what is to be put back to undo it, where the show was not being watched before. */
    public ShowPage openShow(ShowSummary summary, Consumer<UserChange> changed) {
        return open(shows.store(summary), changed);
    }

    /** Puts a show into the library without marking it; answers its row. */
    public long addShow(ShowSummary summary) {
        long id = shows.store(summary);
        events.changed(Set.of(id));
        return id;
    }

    /** Puts shows into the library without marking them. */
    public void addShows(List<ShowSummary> summaries) {
        events.changed(shows.storeAll(summaries));
    }

    /** Takes newer facts from a provider's list. Adds and marks nothing. */
    public void refreshFromList(List<ShowSummary> list) {
        events.changed(shows.refresh(list));
    }

    /** The switch on a show's page. */
    public void setWatching(long showId, boolean watching) {
        if (watching) {
            shows.markAsWatching(showId);
        } else {
            shows.markAsNotWatching(showId);
        }
        events.changed(Set.of(showId));
    }

    /** Fetches all of a show whatever its time, in front of everything, without waiting for it. */
    public void syncNow(long showId) {
        sync.now(showId);
    }

    /** Makes everything due that the present mode keeps complete, in the order that the sync finds right. */
    public void syncAllNow() {
        shows.makeDue(mode.get());
    }

    /** One tick of the background task: fetches what is due in the present mode. */
    public SyncReport syncIncompleteSeasons() {
        SyncMode present = mode.get();
        Instant now = clock.instant();
        watchClock(now);
        Optional<Instant> next = shows.nextDueAt(present);
        boolean due = next.filter(at -> !at.isAfter(now)).isPresent();
        // Once a second nothing is due: that is no news for the log.
        Level level = due ? Level.INFO : Level.DEBUG;
        LOG.atLevel(level).addKeyValue("mode", present).addKeyValue("timestamp", now).log("Starting episode sync");
        List<IncompleteSeason> incomplete = !due
                ? List.of()
                : present == SyncMode.GREEDY ? shows.findIncompleteSeasons() : findIncompleteSeasonsForWatchingShows();
        LOG.atLevel(level).addKeyValue("count", incomplete.size()).addKeyValue("mode", present).log("Found incomplete seasons");
        return sync.sync(incomplete, present, next.orElse(null));
    }

    /** Fetches one season that is due. */
    public SyncReport syncSeason(IncompleteSeason season) {
        return sync.sync(List.of(season), mode.get(), clock.instant());
    }

    /** At the first tick nobody knows what the clock did since the last start. */
    private void watchClock(Instant now) {
        if (now.isBefore(lastTick)) {
            shows.takeBackLooksAhead();
        }
        lastTick = now;
    }

    private List<IncompleteSeason> findIncompleteSeasonsForWatchingShows() {
        return shows.findIncompleteSeasonsByShowIds(shows.getWatchingTVShowIds());
    }

    private ShowPage open(long showId, Consumer<UserChange> changed) {
        boolean fresh = shows.markAsOpened(showId);
        sync.opened(showId);
        events.changed(Set.of(showId));
        ShowPage page = queries.page(showId).orElseThrow();
        if (fresh) {
            var unwatched = new FormerShow(showId, false, null, null);
            changed.accept(new UserChange(new Former(List.of(), List.of(unwatched)), page.card().name()));
        }
        return page;
    }
}
