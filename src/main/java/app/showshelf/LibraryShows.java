package app.showshelf;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import app.showshelf.library.EpisodeRow;
import app.showshelf.library.ShowPage;
import app.showshelf.library.ShowRef;
import app.showshelf.library.ShowSummary;
import app.showshelf.library.UserChange;
import app.showshelf.ui.show.ShowService;

/** The library as the page of a show asks for it. */
record LibraryShows(Showshelf library) implements ShowService {
    @Override
    public Optional<ShowPage> find(ShowRef ref) {
        return Optional.ofNullable(library.queries().places(List.of(ref)).get(ref)).flatMap(place -> page(place.id()));
    }

    @Override
    public ShowPage open(ShowRef ref, Consumer<UserChange> changed) {
        return library.media().openShow(ref, changed);
    }

    @Override
    public ShowPage open(ShowSummary summary, Consumer<UserChange> changed) {
        return library.media().openShow(summary, changed);
    }

    @Override
    public Optional<ShowPage> page(long showId) {
        return library.queries().page(showId);
    }

    @Override
    public List<EpisodeRow> episodes(long showId, int season) {
        return library.queries().episodes(showId, season);
    }

    @Override
    public void syncNow(long showId) {
        library.media().syncNow(showId);
    }
}
