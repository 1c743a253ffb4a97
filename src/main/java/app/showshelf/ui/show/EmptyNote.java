package app.showshelf.ui.show;

import app.showshelf.library.Failure;
import app.showshelf.library.ShowPage;
import app.showshelf.sync.SyncState;
import app.showshelf.ui.live.ModelContext;

/**
 * What stands in the place of the episodes while there are none.
 *
 * @param busy whether a spinner stands above it
 * @param text a sentence
 * @param retry whether "Try again" stands below it
 */
record EmptyNote(boolean busy, String text, boolean retry) {
    static EmptyNote of(ShowPage page, SyncState sync, ModelContext context) {
        long id = page == null ? Provisional.NO_ROW : page.card().id();
        if (id == Provisional.NO_ROW || sync.running().stream().anyMatch(running -> running.showId() == id)) {
            return new EmptyNote(true, context.text("show.empty.fetching"), false);
        }
        if (!sync.online()) {
            return new EmptyNote(false, context.text("show.empty.offline"), true);
        }
        Failure failure = failure(page, sync);
        if (failure != null) {
            return new EmptyNote(false, context.words().failures().sentence(failure, page.card().ref().provider()), true);
        }
        if (page.detailsCheckedAt() != null) {
            return new EmptyNote(false, context.text("show.empty.none"), true);
        }
        return new EmptyNote(false, context.text(page.card().watching() ? "show.empty.waiting" : "show.empty.unwatched"), true);
    }

    private static Failure failure(ShowPage page, SyncState sync) {
        if (page.card().failure() != null) {
            return page.card().failure();
        }
        return sync.recent().stream()
                .filter(done -> done.showId() == page.card().id())
                .findFirst()
                .map(SyncState.Done::failure)
                .orElse(null);
    }
}
