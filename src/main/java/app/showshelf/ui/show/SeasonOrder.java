package app.showshelf.ui.show;

import java.util.ArrayList;
import java.util.List;

import app.showshelf.library.SeasonRow;
import app.showshelf.library.ShowPage;

/** The order in which a page lists its seasons, and the one it begins with. */
final class SeasonOrder {
    private SeasonOrder() {}

    /** The newest first, the specials last. */
    static List<SeasonRow> newestFirst(List<SeasonRow> rows) {
        List<SeasonRow> sorted = new ArrayList<>(rows.reversed().stream().filter(row -> !row.specials()).toList());
        rows.stream().filter(SeasonRow::specials).forEach(sorted::add);
        return sorted;
    }

    /** Where the user goes on: at the next unwatched episode, else at the next to come, else at the newest season. */
    static int firstChoice(ShowPage page) {
        if (page.nextUnwatched() != null) {
            return page.nextUnwatched().season();
        }
        return page.card().next() != null ? page.card().next().season() : newestFirst(page.seasons()).getFirst().number();
    }
}
