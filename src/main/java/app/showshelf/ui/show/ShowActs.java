package app.showshelf.ui.show;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.NextEpisode;
import app.showshelf.library.ShowPage;
import app.showshelf.library.UserChange;
import app.showshelf.ui.common.CountWords;
import app.showshelf.ui.common.UserActions;
import app.showshelf.ui.live.ModelContext;

/** What the user does on the page of a show. Each answer is true when it is stored; who has failed says so elsewhere. */
final class ShowActs {
    private final UserActions actions;
    private final ShowService service;
    private final ModelContext context;
    private final PageReading reading;
    private final Supplier<ShowPage> page;
    private final ReadOnlyBooleanWrapper watching = new ReadOnlyBooleanWrapper(this, "watching");

    /** {@code page} is the page in view; null before there is one. */
    ShowActs(UserActions actions, ShowService service, ModelContext context, PageReading reading, Supplier<ShowPage> page) {
        this.actions = actions;
        this.service = service;
        this.context = context;
        this.reading = reading;
        this.page = page;
    }

    /** The switch: what the library says, or what the user has just asked for. */
    ReadOnlyBooleanProperty watchingProperty() {
        return watching.getReadOnlyProperty();
    }

    void follow(ShowPage now) {
        watching.set(now.card().watching());
    }

    void foreseeWatching() {
        watching.set(true);
    }

    /** From off to on and back; what fails goes back by itself. */
    void setWatching(boolean on) {
        if (stored() && watching.get() != on) {
            watching.set(on);
            act(() -> actions.setWatching(Set.of(showId()), on)).thenAccept(done -> {
                if (!done) {
                    watching.set(!on);
                }
            });
        }
    }

    /** Marks the first aired episode that is not marked. */
    void markNext() {
        NextEpisode next = stored() ? page.get().nextUnwatched() : null;
        if (next != null) {
            String what = named(context.words().counts().place(next.season(), next.number()));
            act(() -> actions.markEpisode(next.id(), true, what));
        }
    }

    /** Marks an episode, or takes its mark away. */
    CompletableFuture<Boolean> mark(EpisodeRow row, int season, boolean watched) {
        return act(() -> actions.markEpisode(row.id(), watched, named(row, season)));
    }

    /** Marks several episodes of a show in one go, or takes their marks away. */
    CompletableFuture<Boolean> mark(List<EpisodeRow> rows, boolean watched) {
        return act(() -> actions.markEpisodes(rows.stream().map(EpisodeRow::id).toList(), watched, page.get().card().name()));
    }

    /** The show has come to be watched by being opened. */
    void opened(UserChange change) {
        actions.opened(change);
    }

    /** Marks all up to this one. */
    CompletableFuture<Boolean> markUpTo(EpisodeRow row, int season) {
        return act(() -> actions.markUpTo(row.id(), named(row, season)));
    }

    /** Marks all of a season that has aired, or takes all its marks away. */
    void markSeason(int number, boolean watched) {
        if (stored()) {
            CountWords counts = context.words().counts();
            String season = number == 0 ? counts.seasonName(number) : counts.place(number, null);
            act(() -> actions.markSeason(showId(), number, watched, named(season)));
        }
    }

    /** Marks all that has aired, or takes all marks away. */
    void markShow(boolean watched) {
        if (stored()) {
            act(() -> actions.markShows(Set.of(showId()), watched));
        }
    }

    /** Takes the show out of the library. */
    CompletableFuture<Boolean> remove() {
        return stored() ? act(() -> actions.remove(Set.of(showId()))) : CompletableFuture.completedFuture(false);
    }

    /** Fetches the show now. */
    void syncNow() {
        if (stored()) {
            long id = showId();
            context.jobs().perform(() -> service.syncNow(id), () -> {}, _ -> {});
        }
    }

    private CompletableFuture<Boolean> act(Supplier<CompletableFuture<Boolean>> action) {
        reading.begin();
        return action.get().handle((done, _) -> {
            reading.end();
            return Boolean.TRUE.equals(done);
        });
    }

    private String named(EpisodeRow row, int season) {
        boolean byName = row.number() == null && row.name() != null;
        return named(byName ? row.name() : context.words().counts().place(season, row.number()));
    }

    private String named(String what) {
        return context.text("show.act.what", page.get().card().name(), what);
    }

    private boolean stored() {
        return page.get() != null && showId() != Provisional.NO_ROW;
    }

    private long showId() {
        return page.get().card().id();
    }
}
