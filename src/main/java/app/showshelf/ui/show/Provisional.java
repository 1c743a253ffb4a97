package app.showshelf.ui.show;

import java.util.List;

import app.showshelf.library.ShowCard;
import app.showshelf.library.ShowPage;
import app.showshelf.library.ShowSummary;

/** The page that stands while a show is being stored: what the provider's list has said of it. */
final class Provisional {
    /** Of a show that has no row yet. */
    static final long NO_ROW = 0;

    private Provisional() {}

    static ShowPage page(ShowSummary summary) {
        var card = new ShowCard(NO_ROW, summary.ref(), summary.name(), summary.originalName(), summary.status(), summary.firstAirDate(),
                null, summary.network(),
                summary.genres(), summary.posterPath(), summary.rating(), true, null, null, null, 0, 0, 0, 0, 0, 0, null, null);
        return new ShowPage(card, summary.originalName(), summary.overview(), summary.backdropPath(), null, null, null, null, null, null,
                List.of());
    }
}
