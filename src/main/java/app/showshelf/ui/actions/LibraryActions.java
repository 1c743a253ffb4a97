package app.showshelf.ui.actions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import app.showshelf.library.UserChange;
import app.showshelf.library.UserChanges;
import app.showshelf.text.Texts;
import app.showshelf.ui.common.Toast;
import app.showshelf.ui.common.Toasts;
import app.showshelf.ui.common.UserActions;

/** The user's actions on the library, each with its toast. */
public final class LibraryActions implements UserActions {
    private final ChangeHistory history;
    private final Texts texts;
    private final Toasts toasts;

    /** Actions that go into that history and are told by those toasts. */
    public LibraryActions(ChangeHistory history, Texts texts, Toasts toasts) {
        this.history = history;
        this.texts = texts;
        this.toasts = toasts;
    }

    @Override
    public CompletableFuture<Boolean> markEpisode(long episodeId, boolean watched, String what) {
        return change(changes -> changes.markEpisode(episodeId, watched), _ -> new Act(key("actions.episode", watched), what));
    }

    @Override
    public CompletableFuture<Boolean> markEpisodes(Collection<Long> episodeIds, boolean watched, String what) {
        return change(changes -> changes.markEpisodes(episodeIds, watched),
                change -> new Act(key("actions.season", watched), what, episodes(change)));
    }

    @Override
    public CompletableFuture<Boolean> markSeason(long showId, int season, boolean watched, String what) {
        return change(changes -> changes.markSeason(showId, season, watched),
                change -> new Act(key("actions.season", watched), what, episodes(change)));
    }

    @Override
    public CompletableFuture<Boolean> markUpTo(long episodeId, String what) {
        return change(changes -> changes.markUpTo(episodeId), change -> new Act("actions.upTo", what, episodes(change)));
    }

    @Override
    public CompletableFuture<Boolean> markShows(Collection<Long> showIds, boolean watched) {
        return change(changes -> changes.markShows(showIds, watched), change -> change.show() == null
                ? new Act(key("actions.shows", watched), shows(change), episodes(change))
                : new Act(key("actions.season", watched), change.show(), episodes(change)));
    }

    @Override
    public CompletableFuture<Boolean> setWatching(Collection<Long> showIds, boolean watching) {
        return change(changes -> changes.setWatching(showIds, watching), change -> change.show() == null
                ? new Act(watching ? "actions.watching.some" : "actions.notWatching.some", shows(change))
                : new Act(watching ? "actions.watching.one" : "actions.notWatching.one", change.show()));
    }

    @Override
    public void opened(UserChange change) {
        history.keep(change, new Act("actions.watching.one", change.show()), this::done);
    }

    @Override
    public CompletableFuture<Boolean> remove(Collection<Long> showIds) {
        return change(changes -> changes.remove(showIds), change -> change.show() == null
                ? new Act("actions.removed.some", shows(change))
                : new Act("actions.removed.one", change.show()));
    }

    /** Takes the last thing back. */
    public void undo() {
        history.undo(steps -> toldUndone(steps, "actions.nothingToUndo"), () -> failed("actions.undoFailed"));
    }

    /** Does again what was taken back last. */
    public void redo() {
        history.redo(steps -> toldDone(steps, "actions.nothingToRedo"), () -> failed("actions.redoFailed"));
    }

    private CompletableFuture<Boolean> change(Function<UserChanges, UserChange> work, Function<UserChange, Act> act) {
        CompletableFuture<Boolean> stored = new CompletableFuture<>();
        history.change(work, act, step -> {
            told(step);
            stored.complete(true);
        }, () -> {
            failed("actions.failed");
            stored.complete(false);
        });
        return stored;
    }

    private void told(Optional<Step> step) {
        step.ifPresentOrElse(this::done, () -> toasts.show(Toast.done(null, texts.get("actions.nothing"))));
    }

    private void toldDone(List<Step> steps, String nothing) {
        steps.forEach(this::done);
        nothing(steps, nothing);
    }

    private void toldUndone(List<Step> steps, String nothing) {
        steps.forEach(step -> toasts.show(Toast.done(step.id(), texts.get("actions.undone", step.act().sentence(texts)))
                .with(texts.get("actions.redo"),
                        () -> history.redo(step, again -> toldDone(again, "actions.nothingToRedo"), () -> failed("actions.redoFailed")))));
        nothing(steps, nothing);
    }

    private void done(Step step) {
        toasts.show(Toast.done(step.id(), step.act().news(texts))
                .with(texts.get("actions.undo"),
                        () -> history.undo(step, back -> toldUndone(back, "actions.nothingToUndo"), () -> failed("actions.undoFailed"))));
    }

    private void nothing(List<Step> steps, String key) {
        if (steps.isEmpty()) {
            toasts.show(Toast.done(key, texts.get(key)));
        }
    }

    private void failed(String key) {
        toasts.show(Toast.failed(key, texts.get(key)));
    }

    private static String key(String area, boolean watched) {
        return area + (watched ? ".watched" : ".unwatched");
    }

    private static int episodes(UserChange change) {
        return change.former().marks().size();
    }

    private static int shows(UserChange change) {
        return change.former().showIds().size();
    }
}
